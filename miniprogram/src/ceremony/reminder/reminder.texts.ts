import { dictionary } from '../../language';

/** Asking for a message in WeChat. */
export const reminderTexts = dictionary(
  {
    title: '微信提醒',
    hint: '升旗前给您发一条服务通知',
    when: '什么时候提醒',
    evening: '前一晚 20:00',
    before: (minutes: number) => (minutes % 60 === 0 ? `提前 ${minutes / 60} 小时` : `提前 ${minutes} 分钟`),
    ask: '同意并提醒我',
    once: '每次同意只发一条，不索要手机号。时间有变或取消时，也会告诉您。',
    asking: '正在办理',
    taken: (when: string) => `好的，${when}（北京时间）提醒您。`,
    waiting: (when: string) => `已约好 ${when} 提醒`,
    notAllowed: '您没有同意接收通知，没有提醒。',
    off: '微信里关闭了本小程序的通知。请在右上角“设置”中打开后再试。',
    refused: '这个提醒现在不能受理，可能已过时间。',
    unreachable: '没有连上服务器，请稍后再试。',
  },
  {
    title: 'Reminder in WeChat',
    hint: 'One message before the raising',
    when: 'When to be reminded',
    evening: 'Evening before, 20:00',
    before: (minutes: number) => (minutes % 60 === 0 ? `${minutes / 60} h ahead` : `${minutes} min ahead`),
    ask: 'Allow and remind me',
    once: 'One message each time you agree; no phone number needed. You are also told if it is moved or cancelled.',
    asking: 'One moment',
    taken: (when: string) => `You will be reminded on ${when}, Beijing time.`,
    waiting: (when: string) => `Set for ${when}`,
    notAllowed: 'You did not allow the message, so there is no reminder.',
    off: 'Messages of this mini-program are switched off in WeChat. Switch them on in its settings, then try again.',
    refused: 'This reminder cannot be taken any more; its time may have passed.',
    unreachable: 'The server could not be reached. Please try again in a moment.',
  },
);

export type ReminderTexts = (typeof reminderTexts)['zh-CN'];
