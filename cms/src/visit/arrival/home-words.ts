import type { Locale } from 'shared/locale';
import { civilDate, now } from 'shared/time';
import { escaped } from './carried-answer';
import { homeStyle } from './home-style';
import { wordsLanguage } from './language';

interface Notice {
  readonly level: 'URGENT' | 'WARN' | 'INFO';
  readonly title: string;
  readonly text: string;
  readonly startsAt: string | null;
  readonly locale: { readonly served: string };
}

/** As much of the answers about the first screen as can be shown without the app. */
export interface HomeAnswer {
  readonly data: { readonly notices: readonly Notice[] };
}
export interface FlagAnswer {
  readonly data: { readonly ceremonyDays: readonly { readonly date: string; readonly halfMast: unknown }[] };
}

const names: Readonly<Record<Locale, string>> = { 'zh-CN': '天安门导览', en: 'Tiananmen Guide' };
const levels: readonly Notice['level'][] = ['URGENT', 'WARN', 'INFO'];

/** As the app itself shows them: the most urgent first, within a level the one that began last. */
const inOrder = (notices: readonly Notice[]): Notice[] =>
  [...notices].sort(
    (left, right) =>
      levels.indexOf(left.level) - levels.indexOf(right.level) ||
      (right.startsAt ?? '').localeCompare(left.startsAt ?? ''),
  );

function isMourned(flag: string): boolean {
  const today = civilDate(now());
  const { ceremonyDays } = (JSON.parse(flag) as FlagAnswer).data;
  return ceremonyDays.some(({ date, halfMast }) => date === today && halfMast !== null);
}

/** The words that stand on the first screen before the app has come: the guide's name and the notices in force. */
export function homeWords(locale: Locale, home: string, flag: string): string {
  const { notices } = (JSON.parse(home) as HomeAnswer).data;
  const drawn = inOrder(notices).map(
    ({ level, title, text, locale: { served } }) =>
      `<div class="${level.toLowerCase()}" lang="${wordsLanguage(served)}"><h2>${escaped(title)}</h2><p>${escaped(text)}</p></div>`,
  );
  const mourned = isMourned(flag) ? ' mourned' : '';
  const head = `<style>${homeStyle}</style><h1>${names[locale]}</h1>`;
  return `<section class="first${mourned}" lang="${locale}">${head}${drawn.join('')}</section>`;
}
