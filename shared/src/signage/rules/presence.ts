import { rulesOf } from './define';

/** Rules of the group presence. */
export const PRESENCE_RULES = rulesOf('presence', [
  {
    id: 'LAW-01', type: 'missing', severity: 'S2',
    zh: '应设外文的场所须有英文译文', en: 'A sign of this kind needs an English text',
    norm: '北京市国际交往语言环境建设条例', clause: '第17条', certainty: 'read',
    pass: ['寄存处 → Left Luggage', '注意防火 → Beware of Fire @warning'],
    fail: ['游客中心 →', '应急供水 → -', '请勿触摸 → N/A @prohibition'],
  },
  {
    id: 'LAW-02', type: 'missing', severity: 'S1',
    zh: '不得单独使用外文，须有规范汉字', en: 'A foreign language may not stand alone: standard Chinese is the base text',
    norm: '北京市国际交往语言环境建设条例', clause: '第16条', certainty: 'read',
    pass: ['银行 → Bank', '出租车 → TAXI'],
    fail: ['→ Ticket Office', 'VIP → VIP Lounge'],
  },
  {
    id: 'LAW-03', type: 'mistranslation', severity: 'S1',
    zh: '外文含义须与中文一致，不得相反或错换', en: 'The English must say what the Chinese says, not its opposite and not a sibling',
    norm: '北京市国际交往语言环境建设条例', clause: '第16条', certainty: 'read',
    pass: ['推 → PUSH', '闭馆 → Closed @ticket', '羽毛球场 → Badminton Court'],
    fail: ['推 → PULL', "女更衣室 → Men's Changing Room", '禁止通行 → Passage @prohibition', '羽毛球场 → Tennis Court'],
  },
  {
    id: 'LAW-04', type: 'offensive', severity: 'S1',
    zh: '不得含有歧视、侮辱、低俗内容', en: 'No discriminatory, insulting or obscene text',
    norm: '北京市国际交往语言环境建设条例', clause: '第18条', certainty: 'read',
    pass: ['残疾人优先 → Priority for Persons with Disabilities @ticket', '老年人优先 → Priority for Seniors @ticket'],
    fail: ['残疾人轮椅 → Chair for the Deformed', '聋哑人窗口 → Deaf and Dumb Window'],
    prose: true,
  },
]);
