import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { PlaceKind, Sign } from 'shared/signage';

/** The labelled sets: given, to look at, to score only, reported in the press. */
export const SETS = [
  'dev',
  'look',
  'score',
  'found',
  'found-2',
  'blind-look',
  'blind-score',
  'blind-look-2',
  'blind-look-3',
  'blind-score-2',
  'blind-look-4',
  'blind-score-3',
  'right-look',
  'right-score',
  'right-look-2',
  'right-look-5',
  'right-look-3',
  'right-look-4',
  'look-4',
  'wrong-look',
  'blind-look-5',
] as const;

/** A sign with its label. */
export interface Labelled extends Sign {
  wrong: boolean;
  types: string[];
}

/** Reads a labelled set; an absent one is empty. */
export function labelledRows(name: string): Labelled[] {
  const path = fileURLToPath(new URL(`../../../test/signage/sets/${name}.csv`, import.meta.url));
  return existsSync(path) ? labelledFile(path) : [];
}

/** Reads a file of labelled rows: the columns of the sets, as decisions are exported too. */
export function labelledFile(path: string): Labelled[] {
  const rows = parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
  return rows.map((row) => ({
    id: row.id ?? '',
    zh: row.zh ?? '',
    en: row.en ?? '',
    kind: row.place_kind as PlaceKind,
    register: row.register ?? '',
    wrong: row.verdict === 'error',
    types: (row.error_types ?? '').split('|').filter(Boolean),
  }));
}
