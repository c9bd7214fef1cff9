import type { Core } from '@strapi/strapi';
import type { JournalRow } from './chain';
import { type Connection, journalTable, rowOf } from './table';

/** Lines read at once when the whole journal is gone through. */
const linesAtOnce = 500;

/** Below any number that the column can hold: a forged line may carry one below 1. */
const smallestInteger = -2_147_483_648;

/** Every line in its order, read bit by bit: a journal of many years does not fit into memory. */
export async function* everyLine(strapi: Core.Strapi): AsyncGenerator<JournalRow> {
  const table = journalTable(strapi);
  let last = { sequence: smallestInteger, id: 0 };
  for (;;) {
    // By the key as well: lines that were forged may carry one number twice, or none.
    const rows = await strapi.db
      .connection(table)
      .where((query) =>
        query
          .where('sequence', '>', last.sequence)
          .orWhere((same) => same.where('sequence', last.sequence).andWhere('id', '>', last.id)),
      )
      .orderBy([{ column: 'sequence' }, { column: 'id' }])
      .limit(linesAtOnce);
    for (const row of rows) yield rowOf(row);
    const end = rows.at(-1);
    if (!end || rows.length < linesAtOnce) return;
    last = { sequence: end.sequence, id: end.id };
  }
}

/**
 * The latest lines of one document, latest first. `before` is the number of a line to go on from; inside a transaction its
 * `connection` has to be given, since SQLite has no other.
 */
export async function linesOf(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  {
    before,
    limit = 20,
    connection = strapi.db.connection,
  }: { before?: number | undefined; limit?: number; connection?: Connection } = {},
): Promise<JournalRow[]> {
  const query = connection(journalTable(strapi))
    .where({ type, document_id: documentId })
    .orderBy('sequence', 'desc')
    .limit(limit);
  const rows = await (before === undefined ? query : query.andWhere('sequence', '<', before));
  return rows.map(rowOf);
}
