import { dictionary } from '../../language';

/** Opening hours and booking. */
export const openingTexts = dictionary(
  {
    visiting: '参观须知',
    openUntil: (time: string) => `开放至 ${time}`,
    entryEnded: (time: string) => `已停止入场，${time} 关闭`,
    lastEntry: (time: string) => `${time} 停止入场`,
    opensToday: (time: string) => `今天 ${time} 开放`,
    opensTomorrow: (time: string) => `明天 ${time} 开放`,
    opensOn: (day: string, time: string) => `${day} ${time} 开放`,
    closed: '近期不开放',
    season: (from: string, to: string) => `${from}至${to}`,
    seasonFrom: (from: string) => `${from}起`,
    seasonTo: (to: string) => `至${to}`,
    booking: '预约与票价',
    price: '票价',
    ahead: '提前',
    daysAhead: (from: number, to: number) => (from === to ? `${from} 天` : `${from} 至 ${to} 天`),
    daysAheadUpTo: (to: number) => `最多 ${to} 天`,
    released: '放号',
    release: (time: string) => `每天 ${time}`,
    website: '网址',
    confirm: '时间和票价可能变动，出发前请再确认。',
    checkedOn: (date: string) => `最近核对：${date}`,
  },
  {
    visiting: 'Before you visit',
    openUntil: (time: string) => `Open until ${time}`,
    entryEnded: (time: string) => `Last admission has passed; closes ${time}`,
    lastEntry: (time: string) => `Last admission ${time}`,
    opensToday: (time: string) => `Opens today at ${time}`,
    opensTomorrow: (time: string) => `Opens tomorrow at ${time}`,
    opensOn: (day: string, time: string) => `Opens ${day} at ${time}`,
    closed: 'No opening announced',
    season: (from: string, to: string) => `${from} to ${to}`,
    seasonFrom: (from: string) => `From ${from}`,
    seasonTo: (to: string) => `Until ${to}`,
    booking: 'Booking and tickets',
    price: 'Price',
    ahead: 'Book ahead',
    daysAhead: (from: number, to: number) =>
      from === to ? `${from} ${from === 1 ? 'day' : 'days'}` : `${from} to ${to} days`,
    daysAheadUpTo: (to: number) => `Up to ${to} ${to === 1 ? 'day' : 'days'}`,
    released: 'Released',
    release: (time: string) => `Daily at ${time}`,
    website: 'Website',
    confirm: 'Hours and prices change. Confirm before you go.',
    checkedOn: (date: string) => `Last checked ${date}`,
  },
);

export type OpeningTexts = (typeof openingTexts)['zh-CN'];
