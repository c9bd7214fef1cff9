import type { CeremonyDay } from 'shared/ceremony';
import type { Locale } from 'shared/locale';
import type { SubscribeMessage } from './wechat-client';
import type { WeChatSettings } from './wechat-settings';

/** WeChat refuses a "thing" longer than this (47003). */
const longestThing = 20;
const thing = (text: string) => (text.length > longestThing ? `${text.slice(0, longestThing - 1)}…` : text);

const words = {
  'zh-CN': {
    raise: '天安门广场升国旗',
    cancelled: '升旗仪式取消，请勿前往',
    closed: '广场关闭，请勿前往',
    moved: '升旗时间有变',
    entry: '请提前约一小时到场安检',
  },
  en: {
    raise: 'Raising of the flag',
    cancelled: 'Ceremony cancelled',
    closed: 'The square is closed',
    moved: 'The time has changed',
    entry: 'Come an hour early',
  },
} as const;

/** What a message is about: the reminder as planned, or what has become of the raising. */
export type MessageAbout = 'reminder' | 'cancelled' | 'closed' | 'moved';

/** The message about a day as WeChat's template wants it. */
export function messageOf(
  { fields, reminderTemplate, changeTemplate }: WeChatSettings,
  person: { readonly openid: string; readonly locale: Locale },
  day: CeremonyDay,
  about: MessageAbout,
  template: 'reminder' | 'change',
): SubscribeMessage {
  const said = words[person.locale];
  const [what, when, note] = fields;
  return {
    openid: person.openid,
    templateId: template === 'change' ? (changeTemplate ?? reminderTemplate) : reminderTemplate,
    page: `ceremony/flag/index?date=${day.date}`,
    lang: person.locale === 'en' ? 'en_US' : 'zh_CN',
    data: {
      [what]: thing(said.raise),
      [when]: `${day.date} ${day.raise}`,
      [note]: thing(about === 'reminder' ? said.entry : said[about]),
    },
  };
}
