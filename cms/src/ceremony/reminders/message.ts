import { type CeremonyDay, entryOpens, type RaisingChange } from 'shared/ceremony';
import type { Locale } from 'shared/locale';
import type { SubscribeMessage } from './wechat-client';
import type { WeChatSettings } from './wechat-settings';

/** WeChat refuses a "thing" longer than this (47003). */
const longestThing = 20;
const thing = (text: string) => (text.length > longestThing ? `${text.slice(0, longestThing - 1)}…` : text);

interface Words {
  readonly raise: string;
  readonly estimatedRaise: string;
  readonly entryOpens: (time: string) => string;
  readonly about: Readonly<Record<RaisingChange, string>>;
}

const words: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    raise: '天安门广场升国旗',
    estimatedRaise: '天安门广场升国旗（预计时间）',
    entryOpens: (time) => `约 ${time} 起入场，须安检`,
    about: {
      cancelled: '升旗仪式取消，请勿前往',
      closed: '广场关闭，请勿前往',
      moved: '升旗时间有变',
      entry: '入场安排有变，请先查看',
    },
  },
  en: {
    raise: 'Raising of the flag',
    estimatedRaise: 'Raising (estimated)',
    entryOpens: (time) => `Entry from ${time}`,
    about: {
      cancelled: 'Ceremony cancelled',
      closed: 'The square is closed',
      moved: 'The time has changed',
      entry: 'Entry has changed',
    },
  },
};

/** What a message is about: the reminder as planned, or what has become of the raising. */
export type MessageAbout = 'reminder' | RaisingChange;

/** A "time" as WeChat documents it: 2019年10月1日 15:01. */
function timeField(date: string, time: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日 ${time}`;
}

/** Who a message is for. */
export interface Addressee {
  readonly openid: string;
  readonly locale: Locale;
}

/** The message about a day as WeChat's template wants it. */
export function messageOf(
  settings: WeChatSettings,
  { openid, locale }: Addressee,
  told: { readonly day: CeremonyDay; readonly entryMinutes: number },
  about: MessageAbout,
  template: 'reminder' | 'change',
): SubscribeMessage {
  const { day, entryMinutes } = told;
  const said = words[locale];
  const [what, when, note] = settings.fields;
  const noted = about === 'reminder' ? said.entryOpens(entryOpens(day, entryMinutes)) : said.about[about];
  return {
    openid,
    templateId:
      template === 'change'
        ? (settings.changeTemplate ?? settings.reminderTemplate)
        : settings.reminderTemplate,
    page: `${settings.page}?date=${day.date}`,
    version: settings.version,
    lang: locale === 'en' ? 'en_US' : 'zh_CN',
    data: {
      [what]: thing(day.basis === 'estimate' ? said.estimatedRaise : said.raise),
      [when]: timeField(day.date, day.raise),
      [note]: thing(noted),
    },
  };
}
