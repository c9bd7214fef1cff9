import { rulesOf } from './define';

/** Rules of the group language. */
export const LANGUAGE_RULES = rulesOf('language', [
  {
    id: 'SPELL-01', type: 'misspelling', severity: 'S2',
    zh: '单词须拼写正确', en: 'Words are in an English dictionary, the term base, the brands, or are the pinyin of the Chinese',
    norm: '自定', certainty: 'house',
    pass: ['剧院 → Theatre @place-name', '八达岭 → Badaling @place-name'],
    fail: ['灭火器 → Fire Extinguiser', '电梯 → Elevater'],
    prose: true,
  },
  {
    id: 'SPELL-02', type: 'misspelling', severity: 'S2',
    zh: '形近词误用', en: 'A real word in the wrong place',
    norm: '自定', certainty: 'house',
    pass: ['请保持安静 → Please Be Quiet @instruction', '公园 → Park @place-name'],
    fail: ['请保持安静 → Keep Quite @instruction', '出口 → Exist'],
  },
  {
    id: 'SPELL-03', type: 'misspelling', severity: 'S2',
    zh: '单词误连或误拆', en: 'Words run together or split',
    norm: '自定', certainty: 'house',
    pass: ['地下停车场 → Underground Parking', '消火栓 → Fire Hydrant'],
    fail: ['地下停车场 → BasemenlParking', '消火栓 → FireHydrant'],
  },
  {
    id: 'GRAM-01', type: 'grammar', severity: 'S2',
    zh: 'No 后接名词或动名词，Do Not 后接动词原形', en: 'After No a noun or -ing, after Do Not a base verb',
    norm: 'GB/T 30240.1-2013', clause: '5.2', certainty: 'recalled',
    pass: ['禁止吸烟 → No Smoking @prohibition', '请勿饮食 → No Food or Drink @prohibition'],
    fail: ['请勿吸烟 → Please No Smoke @prohibition', '请勿触摸 → Do not touching @prohibition'],
  },
  {
    id: 'GRAM-02', type: 'grammar', severity: 'S2',
    zh: '主谓一致，被动语态用过去分词', en: 'Subject and verb agree; a passive has a participle',
    norm: '自定', certainty: 'house',
    pass: ['禁止携带宠物 → No Pets Allowed @prohibition', '建于1420年 → Built in 1420 @museum-label'],
    fail: ['宠物禁入 → Pets is not allowed @prohibition', '建于1420年 → It was build in 1420 @museum-label'],
    prose: true,
  },
  {
    id: 'PLUR-01', type: 'grammar', severity: 'S3',
    zh: '单复数用法', en: 'Singular and plural as signs use them',
    norm: '自定', certainty: 'house',
    pass: ['卫生间 → Toilets', '储物柜 → Lockers'],
    fail: ['问讯处 → Informations', '行李寄存 → Luggages Storage'],
  },
  {
    id: 'PLUR-02', type: 'grammar', severity: 'S3',
    zh: '用 Men、Women，不用 Man、Woman', en: 'Men and Women, not Man and Woman',
    norm: '自定', certainty: 'house',
    pass: ['男 → Men', '女 → Ladies'],
    fail: ['男厕 → Man', '女厕 → Woman'],
  },
  {
    id: 'ABB-01', type: 'punctuation', severity: 'S3',
    zh: 'No. 用于数字前，首字母大写带点', en: '"No." stands before a figure, with its point',
    norm: '自定', certainty: 'house',
    pass: ['3号门 → Gate No. 3', '二环路 → 2nd Ring Rd @guide-sign'],
    fail: ['5号 → NO 5', '5号 → Nr.5'],
  },
]);
