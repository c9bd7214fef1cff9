import { rulesOf } from './define';

/** Rules of the group register. */
export const REGISTER_RULES = rulesOf('register', [
  {
    id: 'CON-01', type: 'inconsistent', severity: 'S3',
    zh: '同一中文在同一处应有同一译法', en: 'The same Chinese has the same English in one register',
    norm: '自定', certainty: 'house',
    pass: [],
    fail: [],
  },
  {
    id: 'CON-02', type: 'inconsistent', severity: 'S3',
    zh: '不同地名不得共用一个英文名', en: 'Different places do not share one English name',
    norm: '自定', certainty: 'house',
    pass: [],
    fail: [],
  },
  {
    id: 'CON-03', type: 'inconsistent', severity: 'S3',
    zh: '成对标识用成对的词', en: 'Pairs of signs use pairs of words',
    norm: '自定', certainty: 'house',
    pass: [],
    fail: [],
  },
  {
    id: 'CON-04', type: 'inconsistent', severity: 'S3',
    zh: '同一专名在同一处只有一种拼法', en: 'One name has one spelling in one register',
    norm: '自定', certainty: 'house',
    pass: [],
    fail: [],
  },
  {
    id: 'CON-05', type: 'inconsistent', severity: 'S2',
    zh: '导向标识上的名称与目的地一致', en: 'A name on a direction sign equals the name at the destination',
    norm: '自定', certainty: 'house',
    pass: [],
    fail: [],
  },
  {
    id: 'SPELL-04', type: 'inconsistent', severity: 'S3',
    zh: '同一处不混用英式与美式拼写', en: 'American and British usage are not mixed in one register',
    norm: 'GB/T 30240.1-2013', clause: '5.3', certainty: 'recalled',
    pass: [],
    fail: [],
  },
]);
