import type { Views } from './view';

/** The domain `signage`: the words of signs. */
export const signageViews: Views = {
  'api::signage.term': {
    mainField: 'zh',
    sort: ['zh', 'ASC'],
    columns: ['zh', 'preferred', 'domain', 'confidence', 'updatedAt'],
    rows: [
      [
        ['zh', 6],
        ['preferred', 6],
      ],
      [
        ['accepted', 6],
        ['forbidden', 6],
      ],
      [
        ['domain', 6],
        ['confidence', 6],
      ],
      [['source', 12]],
    ],
    fields: {
      zh: {
        label: '中文',
        help: '标识上的中文，每条只写一个词或一句话，不能重复。只用于地铁站名的，在后面加“(地铁站名)”。',
        placeholder: '失物招领处',
      },
      preferred: {
        label: '首选译法',
        help: '审校时建议改成的写法；大小写照标识上的写。',
        placeholder: 'Lost and Found',
      },
      accepted: {
        label: '也可接受',
        help: '同样正确、不算错的写法，一行一个。大小写、单复数、冠词的差别不用另写。',
        placeholder: 'Lost & Found Office',
      },
      forbidden: {
        label: '禁用译法',
        help: '见过的错误写法，一行一个；审校时一见就报错。',
        placeholder: 'Lost Things Recruit',
      },
      domain: {
        label: '类别',
        help: '从列表里选，也可以另写。专名、品牌和拼音例外照这里的拼写，不按字面翻译。',
      },
      confidence: {
        label: '可信度',
        help: 'high 已核对原文或官方写法 · medium 凭记忆，待核对 · low 有疑问。',
      },
      source: {
        label: '出处',
        help: '哪一部标准的哪一条、哪家单位公布的写法，是否核对过原文。',
        placeholder: 'GB/T 30240.1-2013 附录',
      },
    },
  },
};
