import { dictionary } from '../language';

const part = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** The raising and lowering of the flag. */
export const ceremonyTexts = dictionary(
  {
    flag: '升降国旗',
    today: '今天',
    tomorrow: '明天',
    raise: '升旗',
    lower: '降旗',
    large: '大型升旗仪式',
    special: '特别安排',
    band: '军乐团现场演奏',
    estimate: '预计，以官方公布为准',
    estimated: '预计',
    official: '官方公布时间',
    unknown: '这两天的时间还没有读到。',
    booking: '观看升旗须单独预约“升旗”时段，请提前约一小时到场安检。',
    clock: '均为北京时间',
    more: '倒计时、观看须知与全月时间',
    entry: (time: string) => `约 ${time} 起入场安检`,
    entryClosed: '不开放观看',
    untilRaise: '距升旗还有',
    untilLower: '距降旗还有',
    nextRaise: '下一次升旗',
    nextLower: '下一次降旗',
    noneSoon: '近两周没有升降旗仪式的安排。',
    lessThanMinute: '不到 1 分钟',
    duration: (days: number, hours: number, minutes: number) =>
      [days ? `${days} 天` : '', hours ? `${hours} 小时` : '', minutes ? `${minutes} 分` : '']
        .filter(Boolean)
        .join(' '),
    when: (day: string, time: string, estimated: boolean) => `${day} ${time}${estimated ? '（预计）' : ''}`,
    closedThen: '届时广场关闭，请勿前往。',
    cancelled: '取消',
    cancelledOn: (day: string) => `${day}的仪式取消`,
    closed: '关闭',
    closedOn: (when: string) => `${when} 广场关闭`,
    changed: '入场调整',
    changedOn: (when: string) => `${when} 入场有调整`,
    alerts: '升降旗的变动',
    correction: '更正',
    movedOn: (day: string) => `${day}的时间有变`,
    moved: (raise: string, lower: string, newRaise: string, newLower: string) =>
      `您上次看到的是升旗 ${raise}、降旗 ${lower}，现为升旗 ${newRaise}、降旗 ${newLower}。请以现在的为准。`,
    corrected: '本日安排公布后作过更正，以现在显示的为准。',
    halfMast: '下半旗志哀',
    lawArticle: '依据',
    halfMastHow:
      '下半旗时，先将国旗升至杆顶，再降至旗顶与杆顶之间的距离为旗杆全长三分之一处；降下时，先升至杆顶，再降下。请保持肃静。',
    details: '当天详情',
    detailsOf: (day: string) => `当天详情，${day}`,
    plan: (day: string) => `为${day}的升旗做准备`,
    sharedLine: (day: string, raise: string, lower: string, estimated: boolean) =>
      `${day} 升旗 ${raise} 降旗 ${lower}${estimated ? '（预计）' : ''}`,
    sceneNone: '国旗杆立面图：国旗已降下',
    sceneTop: '国旗杆立面图：国旗在杆顶',
    sceneHalf: '国旗杆立面图：国旗下半旗',
  },
  {
    flag: 'The flag',
    today: 'Today',
    tomorrow: 'Tomorrow',
    raise: 'Raising',
    lower: 'Lowering',
    large: 'Large ceremony',
    special: 'Special arrangement',
    band: 'Military band, live',
    estimate: 'Estimated; the official table prevails',
    estimated: 'Estimated',
    official: 'Official times',
    unknown: 'The times of these two days could not be read yet.',
    booking: 'Watching the raising needs a booking of its own. Arrive about an hour early for security.',
    clock: 'Beijing time',
    more: 'Countdown, how to watch, the whole month',
    entry: (time: string) => `Entry and security check from about ${time}`,
    entryClosed: 'Not open to visitors',
    untilRaise: 'Until the raising',
    untilLower: 'Until the lowering',
    nextRaise: 'Next raising',
    nextLower: 'Next lowering',
    noneSoon: 'No ceremony is planned within the next two weeks.',
    lessThanMinute: 'Less than a minute',
    duration: (days: number, hours: number, minutes: number) =>
      [days ? part(days, 'day') : '', hours ? `${hours} h` : '', minutes ? `${minutes} min` : '']
        .filter(Boolean)
        .join(' '),
    when: (day: string, time: string, estimated: boolean) =>
      `${day}, ${time}${estimated ? ' (estimated)' : ''}`,
    closedThen: 'The square is closed then. Please do not come.',
    cancelled: 'Cancelled',
    cancelledOn: (day: string) => `No ceremony on ${day}`,
    closed: 'Closed',
    closedOn: (when: string) => `The square is closed: ${when}`,
    changed: 'Changed entry',
    changedOn: (when: string) => `Entry is changed: ${when}`,
    alerts: 'Changes to the ceremony',
    correction: 'Correction',
    movedOn: (day: string) => `New times for ${day}`,
    moved: (raise: string, lower: string, newRaise: string, newLower: string) =>
      `You last saw raising ${raise} and lowering ${lower}. It is now raising ${newRaise} and lowering ${newLower}.`,
    corrected: 'This day was corrected after it had been published. What you see here is what holds.',
    halfMast: 'At half-mast',
    lawArticle: 'Ordered under',
    halfMastHow:
      'The flag is first raised to the top, then brought down until its upper edge is one third of the pole below the top. Before it is taken in, it is raised to the top again. Please keep silence.',
    details: 'More about this day',
    detailsOf: (day: string) => `More about this day, ${day}`,
    plan: (day: string) => `Get ready for ${day === 'Today' || day === 'Tomorrow' ? day.toLowerCase() : day}`,
    sharedLine: (day: string, raise: string, lower: string, estimated: boolean) =>
      `${day}: flag raising ${raise}, lowering ${lower}${estimated ? ' (estimated)' : ''}`,
    sceneNone: 'Elevation of the flagpole, the flag taken in',
    sceneTop: 'Elevation of the flagpole, the flag at the top',
    sceneHalf: 'Elevation of the flagpole, the flag at half-mast',
  },
);

export type CeremonyTexts = (typeof ceremonyTexts)['zh-CN'];
