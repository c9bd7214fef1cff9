import { rulesOf } from './define';

/** Rules of the group directions. */
export const DIRECTIONS_RULES = rulesOf('directions', [
  {
    id: 'DIR-01',
    type: 'direction-mismatch',
    severity: 'S1',
    zh: '方位词须一致',
    en: 'Compass words agree',
    norm: 'DB11/T 334-2006',
    clause: '4.4',
    certainty: 'read',
    pass: ['北门 → North Gate @guide-sign', '西北出口 → Northwest Exit @guide-sign', '东单 → Dongdan @metro'],
    fail: ['北门 → South Gate @guide-sign', '西 → S @guide-sign', '角门西 → Jiaomen Xi (E) @metro'],
  },
  {
    id: 'DIR-03',
    type: 'direction-mismatch',
    severity: 'S1',
    zh: '左右、上下、前后、内外须一致',
    en: 'Left and right, up and down, front and back, inner and outer agree',
    norm: '北京市国际交往语言环境建设条例',
    clause: '第16条',
    certainty: 'read',
    pass: ['右转 → Turn Right @guide-sign', '上行 → Up @guide-sign'],
    fail: [
      '上楼 → Downstairs @guide-sign',
      '右转 → Turn Left @guide-sign',
      '请勿坐在栏杆上 → Do Not Sit under the Railings @prohibition',
      '宣武门外大街 → Xuanwumen Inner Street @guide-sign',
    ],
  },
]);
