import type { Locale } from 'shared/locale';

type Entry = string | ((...values: never[]) => string);
type Same<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Texts[Key] };

export interface Dictionary<Texts> {
  'zh-CN': Texts;
  en: Texts;
}

/**
 * Texts of one domain in both languages. A text with values is a function:
 * `stops: (count: number) => \`${count} 站\``. The compiler holds both languages to the same keys.
 */
export function dictionary<Texts extends Record<string, Entry>>(
  zh: Texts,
  en: Same<Texts>,
): Record<Locale, Same<Texts>> {
  return { 'zh-CN': zh as unknown as Same<Texts>, en };
}
