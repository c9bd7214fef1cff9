import { rulesOf } from './define';

/** Rules of the group punctuation. */
export const PUNCTUATION_RULES = rulesOf('punctuation', [
  {
    id: 'PUN-01', type: 'punctuation', severity: 'S3',
    zh: '英文不用中文或全角标点', en: 'No Chinese or full-width marks',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['小心碰头 → Mind Your Head! @warning', '西门（出口） → West Gate (Exit)'],
    fail: ['小心碰头 → Mind Your Head！ @warning', '东门（入口） → East Gate（Entrance）'],
    prose: true,
  },
  {
    id: 'PUN-02', type: 'punctuation', severity: 'S3',
    zh: '短语末尾不用句号或逗号', en: 'No full stop or stray comma on a phrase',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['请勿拍照 → No Photography @prohibition', '请看管好您的孩子 → Please keep an eye on your children. @instruction'],
    fail: ['请勿拍照 → No Photography, @prohibition', '问讯处 → Information.'],
  },
  {
    id: 'PUN-03', type: 'punctuation', severity: 'S3',
    zh: '道路通名缩写不加点', en: 'Ave, St, Rd, Expwy take no point',
    norm: 'DB11/T 334-2006', clause: '4.7', certainty: 'read',
    pass: ['正义路 → Zhengyi Rd @guide-sign', '东街 → East St @guide-sign'],
    fail: ['正义路 → Zhengyi Rd. @guide-sign'],
  },
  {
    id: 'PUN-04', type: 'punctuation', severity: 'S3',
    zh: '撇号须有、形状正确、前后无空格', en: 'The apostrophe is present, has the right shape and no spaces',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ["工人体育场 → Workers' Stadium @place-name", "儿童票 → Children's Ticket @ticket"],
    fail: ['儿童票 → Childrens Ticket @ticket', '工人体育场 → Worker s Stadium @place-name'],
  },
  {
    id: 'PUN-05', type: 'punctuation', severity: 'S3',
    zh: '连字符两侧无空格', en: 'A hyphen has no spaces',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['升旗仪式 → Flag-Raising Ceremony @notice', '一站式服务 → One-Stop Service'],
    fail: ['升旗仪式 → Flag - Raising Ceremony @notice', '自助服务 → Self -Service'],
  },
  {
    id: 'PUN-06', type: 'punctuation', severity: 'S3',
    zh: '单词之间一个空格，标点前和首尾无空格', en: 'One space between words, none before a mark or at the ends',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['出口A → Exit A', '开放时间：8:30 → Opening Hours: 8:30 @notice'],
    fail: ['失物招领 → Lost  and Found', '安检口 → Security Check !'],
    prose: true,
  },
  {
    id: 'PUN-07', type: 'punctuation', severity: 'S4',
    zh: '感叹号只用于警示', en: 'An exclamation mark only on warnings',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['有电危险 → Danger! High Voltage @warning', '出口 → Exit'],
    fail: ['出口 → Exit!', '售票处 → Ticket Office!!'],
  },
  {
    id: 'PUN-08', type: 'punctuation', severity: 'S2',
    zh: '不得有问号或其他多余符号', en: 'No question mark or other stray symbol',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['正在维修 → Under Repair @notice', '设备间 → Equipment Room'],
    fail: ['设备间 → Equipment? Room', '休息区 → Rest*Area'],
  },
]);
