import { sourceLocale } from 'shared/locale';
import type { Values } from 'shared/translation';

/** What a document is called: its name or title in the source language, else in another, else its slug. */
export function titleIn(versions: Readonly<Record<string, Values>>): string {
  const values = [versions[sourceLocale], ...Object.values(versions)];
  const found = values.map((version) => version?.name || version?.title).find(Boolean);
  return String(found ?? values.find(Boolean)?.slug ?? '');
}
