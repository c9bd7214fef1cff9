import { type Locale, sourceLocale } from 'shared/locale';

/**
 * The one rule of fallback: a reader is served the locale asked for where it exists, else the Chinese source.
 * Nothing falls back from the source to a translation: what has been taken down in Chinese is down.
 * @returns the locale to serve, or null when this document is not there for that reader.
 */
export function servedLocale(asked: Locale, available: ReadonlySet<Locale>): Locale | null {
  if (available.has(asked)) return asked;
  return available.has(sourceLocale) ? sourceLocale : null;
}
