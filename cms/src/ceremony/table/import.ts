import type { Core } from '@strapi/strapi';
import type { RowPreview } from 'shared/ceremony';
import { now } from 'shared/time';
import { saveDays, storedDays } from '../day/save-days';
import { ceremonyDocuments } from '../documents';
import { DeskRefused, refused } from '../refused';
import { ceremonyTables } from '../tables';
import { ceremonyChanges } from '../version';
import { previewOf, type SealedPreview } from './preview';
import { problemText } from './problem-text';

/** The times of one day and where they are from. */
export interface DayTimes {
  readonly raise: string | null;
  readonly lower: string | null;
  readonly source: string | null;
}

/** What an import did to one day: enough to undo it. */
export interface DayChange {
  readonly date: string;
  readonly before: DayTimes;
  readonly after: DayTimes;
}

/** An import as it is kept. */
export interface TableImportFields {
  readonly fileName: string;
  readonly who: string;
  readonly at: string;
  readonly rows: number;
  /** Why rows that contradict the Sun were taken all the same. */
  readonly overruled: string | null;
  readonly changes: readonly DayChange[];
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** A file to be imported, by whom, and against which preview. */
export interface TableImport {
  readonly fileName: string;
  readonly content: Buffer;
  readonly who: string;
  /** Seal of the preview that the person saw; undefined on the command line, which shows it in the same breath. */
  readonly seal?: string | undefined;
  readonly overrule?: string | undefined;
}

/** What an import has done. */
export interface TableImported {
  readonly documentId: string;
  readonly written: number;
  readonly equal: number;
}

function checkPreview(preview: SealedPreview, { seal, overrule }: TableImport): void {
  if (seal !== undefined && seal !== preview.seal) {
    throw refused('file', '预览之后，文件或已公布的时间有了变化：请重新预览。', 409);
  }
  if (preview.obstacles.length === 0) return;
  if (preview.overrulable && overrule?.trim()) return;
  const standing = new Set(preview.obstacles);
  const problems = preview.rows
    .filter(({ row }) => standing.has(row))
    .flatMap((row) =>
      row.problems.map((each) => ({ field: `第 ${row.row} 行`, message: problemText(row, each) })),
    );
  throw new DeskRefused(problems);
}

const sourceOf = (fileName: string) => fileName.replace(/\.(csv|xlsx|txt)$/i, '').slice(0, 200) || '官方年表';

const timesOf = (row: RowPreview, fileName: string): DayTimes => ({
  raise: row.raise,
  lower: row.lower,
  source: sourceOf(fileName),
});

/**
 * Imports a year table: all of its new and changed days, or none.
 * @throws DeskRefused naming every row that stands in the way; 409 when the preview is out of date.
 */
export async function importTable(strapi: Core.Strapi, table: TableImport): Promise<TableImported> {
  return strapi.db.transaction(async ({ trx }) => {
    await ceremonyChanges(strapi);
    const preview = await previewOf(ceremonyTables(strapi, trx), table.content);
    checkPreview(preview, table);
    const taken = preview.rows.filter(({ change }) => change === 'new' || change === 'changed');
    const stored = await storedDays(
      strapi,
      taken.map(({ date }) => date),
    );
    const changes = taken.map((row): DayChange => {
      const { raise = null, lower = null, source = null } = stored.get(row.date) ?? {};
      return { date: row.date, before: { raise, lower, source }, after: timesOf(row, table.fileName) };
    });
    const why = [`导入年表“${table.fileName}”`, table.overrule?.trim()].filter(Boolean).join('：');
    const act = { action: 'imported' as const, who: table.who, why };
    const written = await saveDays(strapi, new Map(changes.map(({ date, after }) => [date, after])), act);
    const { documentId } = await ceremonyDocuments<TableImportFields>(strapi, 'tableImport').create({
      data: {
        fileName: table.fileName,
        who: table.who,
        at: now().toISOString(),
        rows: preview.rows.length,
        overruled: preview.obstacles.length > 0 ? (table.overrule?.trim() ?? null) : null,
        changes,
      },
    });
    return { documentId, written, equal: preview.rows.length - taken.length };
  });
}
