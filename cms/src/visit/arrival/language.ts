import type { Locale } from 'shared/locale';

/** The language of a page for this `Accept-Language`: that of the phone, as the app itself takes it at first. */
export function phoneLanguage(accepted: string): Locale {
  const [first = ''] = accepted.split(',');
  return first.trim() === '' || /^zh\b/i.test(first.trim()) ? 'zh-CN' : 'en';
}

/** The language of the words of an answer, as its `locale.served` names it. */
export const wordsLanguage = (served: string): Locale => (served === 'ZH' ? 'zh-CN' : 'en');
