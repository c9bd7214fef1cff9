import { checkedOn, latitude, longitude, slug, volatile } from './common';
import type { Views } from './view';

const level = { label: '级别', help: 'info 提示 · warn 注意 · urgent 紧急。紧急公告会出现在每一屏的上方。' };

/** The domain `visit`: what a visit needs to know. */
export const visitViews: Views = {
  'api::visit.notice': {
    mainField: 'slug',
    sort: ['startsAt', 'DESC'],
    columns: ['slug', 'title', 'level', 'startsAt', 'endsAt'],
    rows: [
      [
        ['slug', 6],
        ['level', 6],
      ],
      [['template', 6]],
      [['blanks', 12]],
      [['title', 12]],
      [['text', 12]],
      [
        ['startsAt', 6],
        ['endsAt', 6],
      ],
    ],
    fields: {
      slug,
      level,
      template: { label: '模板', help: '选了模板就只填空格，不必写正文。', shownBy: 'title' },
      blanks: { label: '填空', help: '模板里每个花括号的内容，如 {"date": "10月1日", "gate": "东门"}。' },
      title: { label: '标题' },
      text: { label: '正文', help: '没有选模板时必填。' },
      startsAt: { label: '开始', help: '从这一刻起显示（北京时间）；空着表示马上。' },
      endsAt: { label: '结束', help: '到这一刻自动消失，要晚于开始；空着表示一直显示。' },
    },
  },
  'api::visit.notice-template': {
    mainField: 'title',
    sort: ['slug', 'ASC'],
    columns: ['title', 'slug', 'level', 'updatedAt'],
    rows: [
      [
        ['title', 8],
        ['level', 4],
      ],
      [['slug', 6]],
      [['text', 12]],
    ],
    fields: {
      title: { label: '标题' },
      level,
      slug,
      text: { label: '正文', help: '要填的地方写成花括号，如“{date}闭馆”。括号里用英文名。' },
    },
  },
  'api::visit.site': {
    mainField: 'name',
    rows: [
      [
        ['name', 6],
        ['timeZone', 6],
      ],
      [['summary', 12]],
      [['address', 12]],
      [
        ['latitude', 6],
        ['longitude', 6],
      ],
      [
        ['telephone', 4],
        ['hotline', 4],
        ['website', 4],
      ],
      [['contactNote', 12]],
      [['languages', 12]],
    ],
    fields: {
      name: { label: '名称' },
      timeZone: { label: '时区', help: 'Asia/Shanghai，一般不改。' },
      summary: { label: '简介' },
      address: { label: '地址' },
      latitude,
      longitude,
      telephone: { label: '电话' },
      hotline: { label: '热线' },
      website: { label: '网站' },
      contactNote: { label: '联系说明' },
      languages: { label: '语言', help: '提供的语言，如 ["zh-CN", "en"]。' },
    },
  },
  'visit.opening-hours': {
    mainField: 'note',
    rows: [
      [
        ['weekdays', 6],
        ['note', 6],
      ],
      [
        ['opens', 4],
        ['closes', 4],
        ['lastEntry', 4],
      ],
      [
        ['validFrom', 6],
        ['validTo', 6],
      ],
      [
        ['source', 6],
        ['checkedOn', 3],
        ['volatile', 3],
      ],
    ],
    fields: {
      weekdays: {
        label: '星期',
        help: '1 是星期一，7 是星期日，用英文逗号隔开，如 2,3,4,5,6,7。',
        placeholder: '2,3,4,5,6,7',
      },
      note: { label: '说明', help: '如“旺季”“周一闭馆”。' },
      opens: { label: '开放' },
      closes: { label: '关闭' },
      lastEntry: { label: '停止入场' },
      validFrom: { label: '从哪天起', help: '空着表示一直有效。' },
      validTo: { label: '到哪天止' },
      source: { label: '出处编号' },
      checkedOn,
      volatile,
    },
  },
  'visit.booking-rule': {
    mainField: 'text',
    rows: [
      [['text', 12]],
      [
        ['price', 6],
        ['website', 6],
      ],
      [
        ['daysAheadFrom', 4],
        ['daysAheadTo', 4],
        ['releaseTime', 4],
      ],
      [
        ['source', 6],
        ['checkedOn', 3],
        ['volatile', 3],
      ],
    ],
    fields: {
      text: { label: '规则', help: '观众看到的一句话：要不要预约、怎么约。' },
      price: { label: '票价', help: '如“15 元（旺季）”；免费写“免费”。' },
      website: { label: '预约网址或小程序' },
      daysAheadFrom: { label: '最少提前（天）' },
      daysAheadTo: { label: '最多提前（天）' },
      releaseTime: { label: '放票时间' },
      source: { label: '出处编号' },
      checkedOn,
      volatile,
    },
  },
};
