import { rulesOf } from './define';

/** Rules of the group register. */
export const REGISTER_RULES = rulesOf('register', [
  {
    id: 'CON-01',
    type: 'inconsistent',
    severity: 'S3',
    zh: '同一中文在同一处应有同一译法',
    en: 'The same Chinese has the same English in one register',
    norm: '自定',
    certainty: 'house',
    pass: [
      '检票处 → Ticket Check & 检票处 → Ticket Check',
      '南门 → South Gate @guide-sign & 北门 → North Gate @guide-sign',
    ],
    fail: [
      '检票处 → Ticket Check & 检票处 → Check-in',
      '火车东站 → East Railway Station @guide-sign & 火车东站 → Hangzhoudong Station @guide-sign',
    ],
  },
  {
    id: 'CON-02',
    type: 'inconsistent',
    severity: 'S3',
    zh: '不同地名不得共用一个英文名',
    en: 'Different places do not share one English name',
    norm: '自定',
    certainty: 'house',
    pass: [
      '太庙 → Imperial Ancestral Temple @place-name & 社稷坛 → Altar of Land and Grain @place-name',
      '卫生间 → Toilet & 洗手间 → Toilet',
    ],
    fail: ['东华门 → Side Gate @place-name & 西华门 → Side Gate @place-name'],
  },
  {
    id: 'CON-03',
    type: 'inconsistent',
    severity: 'S3',
    zh: '成对标识用成对的词',
    en: 'Pairs of signs use pairs of words',
    norm: '自定',
    certainty: 'house',
    pass: ['男 → Men & 女 → Women', '男厕 → Gents & 女厕 → Ladies'],
    fail: ['男 → Male & 女 → Women', '男卫生间 → Men & 女卫生间 → Ladies'],
  },
  {
    id: 'CON-04',
    type: 'inconsistent',
    severity: 'S3',
    zh: '同一专名在同一处只有一种拼法',
    en: 'One name has one spelling in one register',
    norm: '自定',
    certainty: 'house',
    pass: [
      "天安门广场东侧 → East Side of Tian'anmen Square @guide-sign & 天安门地区 → Tian'anmen Area @guide-sign",
    ],
    fail: [
      "天安门广场东侧 → East Side of Tian'anmen Square @guide-sign & 天安门地区 → Tiananmen Area @guide-sign",
      '珠市口大街 → Zhushikou Street @guide-sign & 煤市街 → Meishi Jie @guide-sign',
    ],
  },
  {
    id: 'CON-05',
    type: 'inconsistent',
    severity: 'S2',
    zh: '导向标识上的名称与目的地一致',
    en: 'A name on a direction sign equals the name at the destination',
    norm: '自定',
    certainty: 'house',
    pass: ['正阳门 → Zhengyangmen Gate @place-name & 正阳门售票处 → Zhengyangmen Gate Ticket Office'],
    fail: ['正阳门 → Zhengyangmen Gate @place-name & 正阳门方向 → To Zhengyangmen @guide-sign'],
  },
  {
    id: 'SPELL-04',
    type: 'inconsistent',
    severity: 'S3',
    zh: '同一处不混用英式与美式拼写',
    en: 'American and British usage are not mixed in one register',
    norm: 'GB/T 30240.1-2013',
    clause: '5.3',
    certainty: 'recalled',
    pass: ['游客中心 → Visitor Center & 活动中心 → Activity Center'],
    fail: [
      '游客中心 → Visitor Center & 活动中心 → Activity Centre',
      '客梯 → Elevator & 观光电梯 → Sightseeing Lift',
    ],
  },
]);
