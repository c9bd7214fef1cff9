import { rulesOf } from './define';

/** Rules of the group capitals. */
export const CAPITALS_RULES = rulesOf('capitals', [
  {
    id: 'CAP-01', type: 'capitalisation', severity: 'S3',
    zh: '短语标识全部大写或实词首字母大写', en: 'A short sign is all capitals or has each main word capitalised',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['检票口 → Ticket Gate', '禁止停车 → NO PARKING @prohibition'],
    fail: ['自动检票口 → automatic ticket gate', '游客中心 → visitor Center', '出口 → exit'],
  },
  {
    id: 'CAP-03', type: 'capitalisation', severity: 'S3',
    zh: '名称中的冠词、连词、短介词小写', en: 'Articles, conjunctions and short prepositions are small inside a name',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['失物招领 → Lost and Found', '国家博物馆 → National Museum of China @place-name'],
    fail: ['国家博物馆 → National Museum Of China @place-name', '钟鼓楼 → Bell And Drum Towers @place-name'],
  },
  {
    id: 'CAP-04', type: 'capitalisation', severity: 'S3',
    zh: '单词内部不混用大小写', en: 'No mixed case inside a word',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['朝阳门 → Chaoyangmen @place-name', '星巴克 → Starbucks Coffee @shop'],
    fail: ['朝阳门 → ChaoYangMen @place-name', '出口 → ExiT'],
  },
  {
    id: 'CAP-06', type: 'capitalisation', severity: 'S3',
    zh: '同一行只用一种大小写方式', en: 'One case scheme per line',
    norm: 'GB/T 30240.1-2013', clause: '6', certainty: 'read',
    pass: ['国家博物馆 → NATIONAL MUSEUM OF CHINA @place-name', '天坛 → Temple of Heaven @place-name'],
    fail: ['国家博物馆 → NATIONAL museum of China @place-name', '天坛 → TEMPLE of heaven @place-name'],
  },
]);
