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
    closedNow: '现在关闭',
    hours: '开放时间',
    season: (from: string, to: string) => `${from}至${to}`,
    seasonFrom: (from: string) => `${from}起`,
    seasonTo: (to: string) => `至${to}`,
    booking: '预约与票价',
    price: (price: string) => `票价：${price}`,
    daysAhead: (from: number, to: number) =>
      from === to ? `提前 ${from} 天预约` : `提前 ${from} 至 ${to} 天预约`,
    daysAheadUpTo: (to: number) => `最多提前 ${to} 天预约`,
    release: (time: string) => `每天 ${time} 放出新一天的名额`,
    website: '预约网址：',
    confirm: '时间和票价可能变动，出发前请再确认。',
    checkedOn: (date: string) => `最近核对：${date}`,
  },
  {
    visiting: 'Before you visit',
    openUntil: (time: string) => `Open until ${time}`,
    entryEnded: (time: string) => `Last admission has passed; closes ${time}`,
    lastEntry: (time: string) => `last admission ${time}`,
    opensToday: (time: string) => `Opens today at ${time}`,
    opensTomorrow: (time: string) => `Opens tomorrow at ${time}`,
    opensOn: (day: string, time: string) => `Opens ${day} at ${time}`,
    closed: 'No opening announced',
    closedNow: 'Closed now',
    hours: 'Opening hours',
    season: (from: string, to: string) => `${from} to ${to}`,
    seasonFrom: (from: string) => `from ${from}`,
    seasonTo: (to: string) => `until ${to}`,
    booking: 'Booking and tickets',
    price: (price: string) => `Price: ${price}`,
    daysAhead: (from: number, to: number) =>
      from === to ? `Book ${from} ${from === 1 ? 'day' : 'days'} ahead` : `Book ${from} to ${to} days ahead`,
    daysAheadUpTo: (to: number) => `Book up to ${to} ${to === 1 ? 'day' : 'days'} ahead`,
    release: (time: string) => `Places for a new day are released at ${time}`,
    website: 'Book at:',
    confirm: 'Hours and prices change. Confirm before you go.',
    checkedOn: (date: string) => `Last checked ${date}`,
  },
);

export type OpeningTexts = (typeof openingTexts)['zh-CN'];
