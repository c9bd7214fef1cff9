import { dictionary } from '../language';

/** The raising and lowering of the flag. */
export const ceremonyTexts = dictionary(
  {
    flag: '升降国旗',
    today: '今天',
    tomorrow: '明天',
    raise: '升旗',
    lower: '降旗',
    large: '大型升旗仪式',
    estimate: '预计，以官方公布为准',
    official: '官方公布时间',
    unknown: '这两天的时间还没有读到。',
    booking: '观看升旗须单独预约“升旗”时段，请提前约一小时到场安检。',
    clock: '均为北京时间',
  },
  {
    flag: 'The flag',
    today: 'Today',
    tomorrow: 'Tomorrow',
    raise: 'Raising',
    lower: 'Lowering',
    large: 'Large ceremony',
    estimate: 'Estimated; the official table prevails',
    official: 'Official times',
    unknown: 'The times of these two days could not be read yet.',
    booking: 'Watching the raising needs a booking of its own. Arrive about an hour early for security.',
    clock: 'Beijing time',
  },
);

export type CeremonyTexts = (typeof ceremonyTexts)['zh-CN'];
