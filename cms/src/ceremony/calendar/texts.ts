import type { BilingualText, CeremonyDay } from 'shared/ceremony';

/** Languages of the calendar, as its address names them. */
export type CalendarLanguage = 'zh' | 'en';

/** The words of the calendar. */
export interface CalendarTexts {
  readonly name: string;
  readonly description: string;
  readonly place: string;
  readonly raise: string;
  readonly lower: string;
  readonly estimate: string;
  readonly estimated: string;
  readonly official: string;
  readonly cancelled: string;
  readonly halfMast: string;
  readonly large: string;
  readonly closed: (span: string) => string;
  readonly changed: (span: string) => string;
  readonly entry: (time: string) => string;
  readonly soon: (event: string) => string;
}

export const calendarTexts: Readonly<Record<CalendarLanguage, CalendarTexts>> = {
  zh: {
    name: '天安门广场升降国旗',
    description: '每天升旗、降旗时间（北京时间）。标注“预计”的以官方公布为准。',
    place: '北京天安门广场',
    raise: '升国旗',
    lower: '降国旗',
    estimate: '预计',
    estimated: '预计时间，以官方公布为准。',
    official: '官方公布时间。',
    cancelled: '取消',
    halfMast: '下半旗',
    large: '大型升旗仪式',
    closed: (span) => `广场关闭${span}`,
    changed: (span) => `入场调整${span}`,
    entry: (time) => `约 ${time} 起入场。`,
    soon: (event) => `即将${event}`,
  },
  en: {
    name: 'The flag at Tiananmen Square',
    description:
      'Raising and lowering of the national flag each day, Beijing time. Where it says estimated, the official table prevails.',
    place: 'Tiananmen Square, Beijing',
    raise: 'Raising of the flag',
    lower: 'Lowering of the flag',
    estimate: 'estimated',
    estimated: 'Estimated; the official table prevails.',
    official: 'Official time.',
    cancelled: 'Cancelled',
    halfMast: 'half-mast',
    large: 'Large ceremony',
    closed: (span) => `The square is closed${span}`,
    changed: (span) => `Entry is changed${span}`,
    entry: (time) => `Entry opens at about ${time}.`,
    soon: (event) => `${event} soon`,
  },
};

/** A text of the desk in the language of the calendar. */
export const inLanguage = (text: BilingualText, language: CalendarLanguage): string => text[language];

/** The span of a changed access in figures, with a space before it; nothing for a whole day. */
export function accessSpan({ from, to }: NonNullable<CeremonyDay['access']>): string {
  return from || to ? ` ${from ?? '00:00'}–${to ?? '24:00'}` : '';
}
