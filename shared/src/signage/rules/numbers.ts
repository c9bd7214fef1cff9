import { rulesOf } from './define';

/** Rules of the group numbers. */
export const NUMBERS_RULES = rulesOf('numbers', [
  {
    id: 'NUM-01', type: 'number-mismatch', severity: 'S1',
    zh: '数量须一致', en: 'Every quantity agrees',
    norm: '北京市国际交往语言环境建设条例', clause: '第16条', certainty: 'read',
    pass: ['限高2.2米 → Height Limit 2.2 m @guide-sign', '卫生间 100米 → Toilets 100 m @guide-sign', '12万 → 120,000 @museum-label'],
    fail: ['限载13人 → Maximum Capacity: 18 Persons @notice', '12万 → 12,000 @museum-label'],
  },
  {
    id: 'NUM-03', type: 'number-mismatch', severity: 'S1',
    zh: '时间须一致', en: 'Times agree',
    norm: '北京市国际交往语言环境建设条例', clause: '第16条', certainty: 'read',
    pass: ['上午8时 → 8:00 a.m. @notice', '下午5时 → 5:00 p.m. @notice'],
    fail: ['上午8时 → 8:00 p.m. @notice'],
  },
  {
    id: 'NUM-04', type: 'number-mismatch', severity: 'S1',
    zh: '日期须一致', en: 'Dates agree',
    norm: '北京市国际交往语言环境建设条例', clause: '第16条', certainty: 'read',
    pass: ['1958年5月1日 → May 1, 1958 @museum-label', '周一闭馆 → Closed on Mondays @notice'],
    fail: ['1958年5月1日 → June 1, 1958 @museum-label', '周一闭馆 → Closed on Tuesdays @notice'],
  },
  {
    id: 'NUM-05', type: 'number-mismatch', severity: 'S1',
    zh: '楼层须一致', en: 'Floors agree',
    norm: '北京市国际交往语言环境建设条例', clause: '第16条', certainty: 'read',
    pass: ['二层 → Level 2', '地下二层 → B2'],
    fail: ['二层 → 3F', '负一层 → 1F'],
  },
  {
    id: 'NUM-06', type: 'number-mismatch', severity: 'S3',
    zh: '计量单位用符号，不加复数', en: 'Units are symbols without a plural',
    norm: 'GB 3100', certainty: 'recalled',
    pass: ['500米 → 500 m @guide-sign', '10元 → RMB 10 @ticket'],
    fail: ['10元 → RMB 10 Yuan @ticket', '500米 → 500 ms @guide-sign'],
  },
  {
    id: 'NUM-09', type: 'number-mismatch', severity: 'S1',
    zh: '字母和编号须一致', en: 'Letters and codes agree',
    norm: '北京市国际交往语言环境建设条例', clause: '第16条', certainty: 'read',
    pass: ['A座 → Block A', '出口C → Exit C @guide-sign'],
    fail: ['出口A 前门大街 → Exit C Qianmen Street @guide-sign', 'B座 → Block D'],
  },
]);
