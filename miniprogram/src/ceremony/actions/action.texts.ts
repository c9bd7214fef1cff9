import { dictionary } from '../../language';

/** What a visitor can do with a day: calendar, picture. */
export const actionTexts = dictionary(
  {
    calendar: '加入手机日历',
    calendarHint: (day: string, time: string) => `${day} ${time}，提前 90 分钟提醒`,
    added: '已加入手机日历。',
    handed: '日历文件已交给手机，请在打开的日历里确认。',
    refused: '没有使用日历的权限。可以在设置里允许后再试。',
    openSettings: '打开设置',
    failed: '没有写进日历，请稍后再试。',
    subscribe: '订阅每天的时间',
    subscribeHint: '升降旗时间自动进入您的日历，有变动会更新',
    subscribeHelp: '如果日历没有自己打开，请在日历里用这个地址添加订阅：',
    picture: '分享图片',
    pictureHint: '日期、时间与来源在一张图上',
    title: '天安门广场升国旗',
    titleEstimated: '天安门广场升国旗（预计）',
    place: '北京天安门广场',
    halfMast: '下半旗志哀：',
    official: '官方公布时间。',
    estimate: '预计时间，以官方公布为准。',
    entry: (time: string) => `约 ${time} 起入场。`,
  },
  {
    calendar: 'Add to my calendar',
    calendarHint: (day: string, time: string) => `${day}, ${time}, with an alarm 90 minutes ahead`,
    added: 'It is in your calendar.',
    handed: 'The calendar file is with your phone. Please confirm it in the calendar that opens.',
    refused: 'There is no permission to use the calendar. You can allow it in the settings.',
    openSettings: 'Open settings',
    failed: 'It could not be put into the calendar. Please try again in a moment.',
    subscribe: 'Subscribe to every day',
    subscribeHint: 'The times come into your calendar and stay up to date',
    subscribeHelp: 'If no calendar has opened, subscribe to this address in yours:',
    picture: 'Picture to share',
    pictureHint: 'Day, times and their source in one picture',
    title: 'Raising of the flag, Tiananmen Square',
    titleEstimated: 'Raising of the flag, Tiananmen Square (estimated)',
    place: 'Tiananmen Square, Beijing',
    halfMast: 'At half-mast:',
    official: 'Official time.',
    estimate: 'Estimated; the official table prevails.',
    entry: (time: string) => `Entry opens at about ${time}.`,
  },
);

export type ActionTexts = (typeof actionTexts)['zh-CN'];
