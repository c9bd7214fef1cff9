import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { saveDays, storedDays } from '../day/save-days';
import { ceremonyDocuments } from '../documents';
import { refused } from '../refused';
import { ceremonyChanges } from '../version';
import type { DayTimes, TableImportFields } from './import';

/** What undoing an import has done. */
export interface Undone {
  readonly restored: number;
  /** Days that were corrected after the import: they keep the later correction. */
  readonly kept: readonly string[];
}

const same = (left: DayTimes, right: DayTimes) =>
  left.raise === right.raise && left.lower === right.lower && left.source === right.source;

/**
 * Takes a whole import back: every day gets the times that it had before, in one transaction. A day that had none is
 * an estimate again; its row stays, so that its revision never runs backwards.
 * @throws DeskRefused when there is no such import, or it has been undone already.
 */
export async function undoImport(
  strapi: Core.Strapi,
  documentId: string,
  act: { readonly who: string; readonly why: string },
): Promise<Undone> {
  if (!act.why.trim()) throw refused('why', '“撤销原因”必填。');
  const imports = ceremonyDocuments<TableImportFields>(strapi, 'tableImport');
  return strapi.db.transaction(async () => {
    await ceremonyChanges(strapi);
    const found = await imports.findOne({ documentId });
    if (!found) throw refused('', '没有这次导入。', 404);
    if (found.undoneAt) throw refused('', '这次导入已被撤销。', 409);
    const stored = await storedDays(
      strapi,
      found.changes.map(({ date }) => date),
    );
    const unchanged = found.changes.filter(({ date, after }) => {
      const present = stored.get(date);
      return present !== undefined && same(present, after);
    });
    const back = new Map(unchanged.map(({ date, before }) => [date, before]));
    const why = `撤销导入“${found.fileName}”：${act.why.trim()}`;
    const restored = await saveDays(strapi, back, { action: 'undone', who: act.who, why });
    await imports.update({ documentId, data: { undoneBy: act.who, undoneAt: now().toISOString() } });
    return {
      restored,
      kept: found.changes.map(({ date }) => date).filter((date) => !back.has(date)),
    };
  });
}
