import { createHash } from 'node:crypto';
import { type KnownTimes, obstacles, previewTable, type TablePreview } from 'shared/ceremony';
import { isCivilDate } from 'shared/time';
import { readOfficialDays } from '../day/read-days';
import type { CeremonyTables } from '../tables';
import { readTable } from './read-table';

/** What importing a file would do, and a seal that changes with it. */
export interface SealedPreview extends TablePreview {
  /** Names this very preview: an import that names another is refused, so that nobody imports unseen. */
  readonly seal: string;
  /** Numbers of the rows that stand in the way. */
  readonly obstacles: readonly number[];
  /** True when a reason can overrule everything that stands in the way: only the Sun contradicts. */
  readonly overrulable: boolean;
}

/**
 * Says what importing a year table would do, row by row, against what is published now (nothing without tables).
 * Writes nothing.
 * @throws DeskRefused when the file is no year table.
 */
export async function previewOf(tables: CeremonyTables | undefined, content: Buffer): Promise<SealedPreview> {
  const rows = await readTable(content);
  const dates = rows
    .map(({ date }) => date)
    .filter(isCivilDate)
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const official = tables && first && last ? await readOfficialDays(tables, first, last) : [];
  const known = new Map<string, KnownTimes>();
  for (const [date, { raise, lower }] of official) if (raise && lower) known.set(date, { raise, lower });
  const preview = previewTable(rows, known);
  const standing = obstacles(preview);
  return {
    ...preview,
    seal: createHash('sha256').update(JSON.stringify(preview)).digest('hex').slice(0, 16),
    obstacles: standing.map(({ row }) => row),
    overrulable: standing.every(({ change }) => change !== 'impossible'),
  };
}
