import { dictionary } from '../../../language';
import { months } from '../../../visit/calendar/calendar';

/** The list of a month. */
export const monthTexts = dictionary(
  {
    title: '全月时间',
    month: (year: number, month: number) => `${year}年${month}月`,
    shortMonth: (month: number) => `${month}月`,
    choose: '选择月份',
    previous: '上一月',
    next: '下一月',
    today: '今天',
    note: '均为北京时间。标“预计”的是按日出日落推算，以官方公布为准。',
    'raise-earliest': '全年升旗最早',
    'raise-latest': '全年升旗最晚',
    'lower-earliest': '全年降旗最早',
    'lower-latest': '全年降旗最晚',
    turn: (what: string, time: string, from: string, to: string) =>
      `${what} ${time}：${from}${to ? `至${to}` : ''}`,
    basis: '时间依据',
    officialBasis: '官方公布的年度时间表。',
    estimateBasis:
      '官方时间表尚未公布或尚未录入。这里按日出日落推算：日面上缘与地平线相平的时刻，四舍五入到分；与公布值相比，约十天里八天相同，其余相差 1 分钟。以官方公布为准。',
    notFound: '没有这一天',
    notFoundHint: '请从月份列表里选择。',
    toMonth: '看全月',
  },
  {
    title: 'The whole month',
    month: (year: number, month: number) => `${months[month - 1]} ${year}`,
    shortMonth: (month: number) => (months[month - 1] ?? '').slice(0, 3),
    choose: 'Choose a month',
    previous: 'Previous month',
    next: 'Next month',
    today: 'Today',
    note: 'Beijing time. Estimated times are worked out from sunrise and sunset; the official table prevails.',
    'raise-earliest': 'Earliest raising of the year',
    'raise-latest': 'Latest raising of the year',
    'lower-earliest': 'Earliest lowering of the year',
    'lower-latest': 'Latest lowering of the year',
    turn: (what: string, time: string, from: string, to: string) =>
      `${what}, ${time}: ${from}${to ? ` to ${to}` : ''}`,
    basis: 'Where these times are from',
    officialBasis: 'The official table of the year.',
    estimateBasis:
      'The official table has not been published or entered yet. These are worked out from the Sun: its upper edge level with the horizon, rounded to the minute. Against published values they are the same on about eight days of ten and one minute off on the others. The official table prevails.',
    notFound: 'There is no such day',
    notFoundHint: 'Please choose one from the month.',
    toMonth: 'See the whole month',
  },
);

export type MonthTexts = (typeof monthTexts)['zh-CN'];
