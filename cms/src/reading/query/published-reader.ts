import type { DocumentRow } from '../projection/views';
import type { AreaKey, DocumentKey, ListRequest, NeighbourRows, Reader, ReferrerKey } from './reader';
import { documentRow, type StoredRow } from './row';
import {
  areaStatement,
  countStatement,
  documentStatement,
  listStatement,
  neighbourStatement,
  type Place,
  referrerStatement,
} from './statements';

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return (key) => groups.get(key) ?? [];
}

/** Reads what has been published, over one connection or transaction. */
export class PublishedReader implements Reader {
  constructor(private readonly place: Place) {}

  async lists(requests: readonly ListRequest[]): Promise<DocumentRow[][]> {
    const rows: (StoredRow & { list: number })[] = await listStatement(this.place, requests);
    const found = grouped(rows, (row) => String(row.list));
    return requests.map((_, list) => found(String(list)).map(documentRow));
  }

  async counts(requests: readonly ListRequest[]): Promise<number[]> {
    const rows: { list: number; total: number | string }[] = await countStatement(this.place, requests);
    const totals = new Map(rows.map((row) => [row.list, Number(row.total)]));
    return requests.map((_, list) => totals.get(list) ?? 0);
  }

  async documents(keys: readonly DocumentKey[]): Promise<(DocumentRow | null)[]> {
    const rows: StoredRow[] = await documentStatement(this.place, keys);
    const found = new Map(rows.map((row) => [`${row.locale} ${row.document_id}`, documentRow(row)]));
    return keys.map(({ locale, documentId }) => found.get(`${locale} ${documentId}`) ?? null);
  }

  async referrers(keys: readonly ReferrerKey[]): Promise<DocumentRow[][]> {
    const rows: (StoredRow & { to_id: string; kind: string })[] = await referrerStatement(this.place, keys);
    const found = grouped(rows, (row) => `${row.locale} ${row.kind} ${row.to_id}`);
    return keys.map(({ locale, kind, documentId }) =>
      found(`${locale} ${kind} ${documentId}`).map(documentRow),
    );
  }

  async exhibitsOfAreas(keys: readonly AreaKey[]): Promise<DocumentRow<'exhibit'>[][]> {
    const rows: StoredRow[] = await areaStatement(this.place, keys);
    const found = grouped(rows, (row) => `${row.locale} ${row.area_id}`);
    return keys.map(({ locale, documentId, first }) =>
      found(`${locale} ${documentId}`)
        .slice(0, first)
        .map((row) => documentRow(row) as DocumentRow<'exhibit'>),
    );
  }

  async neighbours(keys: readonly DocumentKey[]): Promise<NeighbourRows[]> {
    const rows: (StoredRow & { beside: string; side: 'previous' | 'next' })[] = await neighbourStatement(
      this.place,
      keys,
    );
    const found = new Map(rows.map((row) => [`${row.locale} ${row.side} ${row.beside}`, row]));
    const at = (key: string) => {
      const row = found.get(key);
      return row ? (documentRow(row) as DocumentRow<'exhibit'>) : null;
    };
    return keys.map(({ locale, documentId }) => ({
      previous: at(`${locale} previous ${documentId}`),
      next: at(`${locale} next ${documentId}`),
    }));
  }
}
