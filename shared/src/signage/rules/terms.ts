import { rulesOf } from './define';

/** Rules of the group terms. */
export const TERMS_RULES = rulesOf('terms', [
  {
    id: 'TERM-01', type: 'nonstandard-term', severity: 'S2',
    zh: '已有规范译法的词应使用规范译法', en: 'A known Chinese term takes its known English',
    norm: 'DB11/T 334-2020、GB/T 30240', clause: '附录', certainty: 'recalled',
    pass: ['失物招领 → Lost and Found', '楼梯 → Stairway'],
    fail: ['失物招领 → Lost Things Recruit', '问讯处 → Ask Place'],
  },
  {
    id: 'TERM-02', type: 'mistranslation', severity: 'S2',
    zh: '该词义不能用于标识', en: 'A sense of the word that is wrong on signs',
    norm: '2007年北京市规范WC等标识的通知', certainty: 'read',
    pass: ['出口退税窗口 → Export Tax Refund', '开水间 → Hot Water'],
    fail: ['西进口 → West Import @guide-sign', '开水间 → Open Water Room', '卫生间 → WC'],
  },
  {
    id: 'TERM-04', type: 'chinglish', severity: 'S2',
    zh: '小心、当心、注意译作警示词或祈使句，不逐字译', en: '小心, 当心, 注意 become a signal word or an imperative, not an adverb or "pay attention to"',
    norm: 'DB11/T 334-2006', clause: '4.8', certainty: 'read',
    pass: ['小心脚下 → Watch Your Step @warning', '有电危险 → Danger! High Voltage @warning'],
    fail: ['小心脚下 → Foot care @warning', '小心烫伤 → Carefully scald @warning', '注意儿童 → Pay Attention to Children @warning'],
  },
  {
    id: 'TERM-05', type: 'chinglish', severity: 'S2',
    zh: '禁止译作 No 加名词或动名词，请勿译作 Do Not 加动词', en: '禁止 becomes No with a noun or -ing, 请勿 becomes Do Not with a verb',
    norm: 'GB/T 30240.1-2013', clause: '5.2', certainty: 'recalled',
    pass: ['禁止停车 → No Parking @prohibition', '请勿倚靠 → Do Not Lean @prohibition'],
    fail: ['禁止停车 → Forbid to park @prohibition', '禁止游泳 → Forbidden Swim @prohibition'],
  },
  {
    id: 'TERM-06', type: 'grammar', severity: 'S3',
    zh: '请字句译作 Please 加动词原形', en: '请 becomes Please with a base verb',
    norm: 'GB/T 30240.1-2013', clause: '5.2', certainty: 'recalled',
    pass: ['请排队 → Please Queue @instruction', '请系好安全带 → Fasten Seat Belt @instruction'],
    fail: ['请出示门票 → Please to show ticket @instruction', '请佩戴口罩 → Please wearing masks @instruction'],
  },
  {
    id: 'TERM-07', type: 'wrong-place-name', severity: 'S2',
    zh: '品牌名按权利人的写法', en: 'Brand names as their owners write them',
    norm: '权利人用法', certainty: 'read',
    pass: ['星巴克 → Starbucks Coffee @shop', '稻香村 → Daoxiangcun @shop'],
    fail: ['星巴克 → Star Buck @shop', '微信支付 → Micro Letter Pay @ticket'],
  },
  {
    id: 'TERM-08', type: 'chinglish', severity: 'S2',
    zh: '固定说法不得逐字硬译', en: 'A set phrase is not translated word for word',
    norm: 'GB/T 30240.1-2013', clause: '4.2.3', certainty: 'read',
    pass: ['小草青青，足下留情 → Please Keep Off the Grass @notice', '温馨提示 → Notice @notice'],
    fail: ['小草青青，足下留情 → Show Mercy to the Slender Grass @notice', '温馨提示 → Warm Prompt @notice'],
  },
  {
    id: 'GLOSS-01', type: 'chinglish', severity: 'S2',
    zh: '译文逐字对应中文，不是英语说法', en: 'The English copies the Chinese word by word',
    norm: 'GB/T 30240.1-2013', clause: '4.2', certainty: 'read',
    pass: ['国家大剧院 → National Centre for the Performing Arts @place-name', '试衣间 → Fitting Room'],
    fail: ['检票口 → Ticket Mouth', '急救箱 → Hurry Save Box'],
  },
  {
    id: 'MEAN-01', type: 'mistranslation', severity: 'S2',
    zh: '译文的意思与中文不符', en: 'The English says something the Chinese does not',
    norm: '北京市国际交往语言环境建设条例', clause: '第16条', certainty: 'read',
    pass: ['牡丹园 → Peony Garden @place-name', '免费寄存 → Free Left Luggage'],
    fail: ['牡丹园 → Lotus Garden @place-name', '更衣室 → Locked room'],
  },
  {
    id: 'MEAN-02', type: 'mistranslation', severity: 'S2',
    zh: '中文的一部分没有译出', en: 'Part of the Chinese is not translated',
    norm: '北京市国际交往语言环境建设条例', clause: '第16条', certainty: 'read',
    pass: ['学生食堂 → Student Canteen', '消防器材 → Fire Equipment'],
    fail: ['急诊入口 → Entrance', '水深危险 禁止游泳 → Danger! Deep Water @warning'],
  },
]);
