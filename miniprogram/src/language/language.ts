import { isLocale, type Locale, sourceLocale } from 'shared/locale';
import { bars } from '../platform/bars';
import { phoneLanguage, showLanguageOfDocument } from '../platform/phone';
import { storage } from '../platform/storage';
import { createStore, useStore } from '../store';
import { appTexts } from './texts';

const key = 'language';

/** Chinese phones read Chinese; every other phone starts in English. */
export function firstLanguage(kept: string | undefined, phone: string): Locale {
  if (kept !== undefined && isLocale(kept)) return kept;
  return phone.toLowerCase().startsWith('zh') ? sourceLocale : 'en';
}

const store = createStore<Locale>(firstLanguage(storage.read(key), phoneLanguage()));

/** Says the language to what React does not draw: WeChat's tab bar, the web page's own tag. */
export function announceLanguage(): void {
  const texts = appTexts[store.get()];
  showLanguageOfDocument(store.get());
  bars.tabs([texts.home, texts.flag, texts.browse, texts.tours, texts.me]);
}

/** Switches the whole app at once and remembers it. */
export function chooseLanguage(locale: Locale): void {
  storage.write(key, locale);
  store.set(locale);
  announceLanguage();
}

export const currentLanguage = (): Locale => store.get();

export interface Language {
  locale: Locale;
  /** The same as the server's schema names it, for the variables of a query. */
  asked: 'ZH' | 'EN';
  choose: (locale: Locale) => void;
}

export function useLanguage(): Language {
  const locale = useStore(store);
  return { locale, asked: locale === 'en' ? 'EN' : 'ZH', choose: chooseLanguage };
}

/** Texts of a dictionary in the language of the moment: `const texts = useTexts(guideTexts)`. */
export function useTexts<Texts>(texts: Record<Locale, Texts>): Texts {
  return texts[useStore(store)];
}
