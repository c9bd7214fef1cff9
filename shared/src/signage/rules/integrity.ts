import { rulesOf } from './define';

/** Rules of the group integrity. */
export const INTEGRITY_RULES = rulesOf('integrity', [
  {
    id: 'TXT-01', type: 'untranslated-chinese', severity: 'S2',
    zh: '英文中不得夹有汉字或中文专用符号', en: 'No Han characters or Chinese-only symbols in the English',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['检票口 → Ticket Gate', '华表 → Huabiao @place-name'],
    fail: ["天安门城楼检票口 → Tian'anmen Rostrum 检票口", '二层 → 2层'],
    prose: true,
  },
  {
    id: 'TXT-02', type: 'untranslated-chinese', severity: 'S2',
    zh: '服务和指示内容应意译，不得只写拼音', en: 'Services and instructions are translated by meaning, not spelled in pinyin',
    norm: 'GB/T 30240.1-2013', clause: '4.2.3', certainty: 'read',
    pass: ['豆腐 → Tofu @food', '胡同 → Hutong @place-name'],
    fail: ['请勿吸烟 → Qing Wu Xi Yan @prohibition', '售票处 → Shoupiaochu'],
  },
  {
    id: 'TXT-03', type: 'machine-gibberish', severity: 'S1',
    zh: '不得出现程序或机器翻译残留', en: 'No debris of programs or machine translation',
    norm: '自定', certainty: 'house',
    pass: ['暂停服务 → Temporarily Out of Service @notice', '免费 → Free @notice'],
    fail: ['暂停服务 → Null @notice', '出口 → &lt;span&gt;Exit', '餐厅 → Translate server error'],
    prose: true,
  },
  {
    id: 'TXT-04', type: 'chinglish', severity: 'S4',
    zh: '译文长度应与中文相称', en: 'The English is in proportion to the Chinese',
    norm: '自定', certainty: 'house',
    pass: ['请爱护公共设施 → Please Respect Public Facilities @instruction', '推 → PUSH'],
    fail: ['请有序排队依次通过安检口接受检查 → Line @instruction'],
  },
  {
    id: 'TXT-05', type: 'mistranslation', severity: 'S2',
    zh: '组合标识的每一项都要译出', en: 'Nothing is left out of a composite sign',
    norm: '北京市国际交往语言环境建设条例', clause: '第16条', certainty: 'read',
    pass: ['售票处 问讯处 → Tickets Information', '卫生间 80米 → Toilets 80 m @guide-sign'],
    fail: ['售票处 问讯处 → Ticket Office', '轮椅租借和行李寄存 → Wheelchair Rental'],
  },
  {
    id: 'TXT-06', type: 'grammar', severity: 'S2',
    zh: '不得重复单词', en: 'No doubled words',
    norm: '自定', certainty: 'house',
    pass: ['出口 → Exit', '国家博物馆 → National Museum of China @place-name'],
    fail: ['安检 → Security Security Check', '请在此等候 → Please Wait Wait Here @instruction'],
    prose: true,
  },
]);
