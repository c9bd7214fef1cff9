import { rulesOf } from './define';

/** Rules of the group people. */
export const PEOPLE_RULES = rulesOf('people', [
  {
    id: 'ACC-01',
    type: 'offensive',
    severity: 'S2',
    zh: '无障碍设施译作 Accessible',
    en: 'Accessible facilities are called Accessible',
    norm: '江苏省公共场所标识英文译写规范',
    certainty: 'read',
    pass: ['轮椅坡道 → Accessible Ramp', '无障碍停车位 → Accessible Parking'],
    fail: ['残疾人卫生间 → Handicapped Toilet', '残疾人厕所 → Invalid Toilet'],
  },
  {
    id: 'ACC-02',
    type: 'offensive',
    severity: 'S1',
    zh: '老弱病残孕专座译作 Priority Seats',
    en: 'Seats for those who need them are Priority Seats',
    norm: 'GB/T 30240.1-2013',
    clause: '附录',
    certainty: 'recalled',
    pass: ['爱心专座 → Courtesy Seats', '老幼病残孕优先 → Priority Seating'],
    fail: ['老弱病残孕专座 → Old Weak Sick Seats'],
  },
  {
    id: 'ACC-03',
    type: 'offensive',
    severity: 'S3',
    zh: '称呼人以人为先',
    en: 'People first where people are named',
    norm: '联合国残疾人权利公约用语',
    certainty: 'recalled',
    pass: ['残疾人 → Persons with Disabilities', '老年人 → Seniors'],
    fail: ['老年人 → Old Man', '老年活动中心 → Old People Activity Center'],
  },
]);
