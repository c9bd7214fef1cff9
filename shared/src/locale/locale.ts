/** The languages the guide is written in. Chinese is the source; the others are translations of it. */
export const locales = ['zh-CN', 'en'] as const;

/** A language the guide is written in, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** The locale in which curators write and to which every missing translation falls back. */
export const sourceLocale: Locale = 'zh-CN';

/** True when a text is the tag of a language the guide is written in. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/** The next language of the guide after this one: where there are two, the other; itself where there is no other. */
export const otherLocale = (locale: Locale): Locale => locales.find((one) => one !== locale) ?? locale;
