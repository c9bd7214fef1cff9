import type { DocumentType } from '../documents';
import type { Links } from '../projection/links';
import type { Projection } from '../projection/project';
import type { DocumentRow } from '../projection/views';
import type { Connection, Tables } from './tables';

/** Rows of one INSERT: SQLite allows 32 766 variables in a statement. */
const chunk = 500;

function columns(row: DocumentRow) {
  return {
    type: row.type,
    document_id: row.documentId,
    locale: row.locale,
    served_locale: row.servedLocale,
    slug: row.slug,
    position: row.position,
    area_id: row.areaId,
    category: row.category,
    keeps_hours: row.keepsHours,
    starts_at: row.startsAt,
    ends_at: row.endsAt,
    view: JSON.stringify(row.view),
  };
}

/** Replaces what readers are served of one document; an empty projection takes it away. */
export async function writeProjection(
  connection: Connection,
  tables: Tables,
  type: DocumentType,
  documentId: string,
  projection: Projection,
): Promise<void> {
  await removeProjection(connection, tables, type, documentId);
  for (let start = 0; start < projection.rows.length; start += chunk) {
    await connection(tables.documents).insert(projection.rows.slice(start, start + chunk).map(columns));
  }
  const references = projection.references.map(({ kind, to, position }) => ({
    from_type: type,
    from_id: documentId,
    to_id: to,
    kind,
    position,
  }));
  for (let start = 0; start < references.length; start += chunk) {
    await connection(tables.references).insert(references.slice(start, start + chunk));
  }
}

/** Takes a document away from readers. */
export async function removeProjection(
  connection: Connection,
  tables: Tables,
  type: DocumentType,
  documentId: string,
): Promise<void> {
  await connection(tables.documents).where({ type, document_id: documentId }).delete();
  await connection(tables.references).where({ from_type: type, from_id: documentId }).delete();
}

/** Documents of the projected kinds that point at any of these ids in this way. */
export async function referrers(
  connection: Connection,
  tables: Tables,
  kind: string,
  ids: readonly string[],
): Promise<{ type: DocumentType; documentId: string }[]> {
  const rows: { from_type: DocumentType; from_id: string }[] = await connection(tables.references)
    .distinct('from_type', 'from_id')
    .where({ kind })
    .whereIn('to_id', [...ids]);
  return rows.map((row) => ({ type: row.from_type, documentId: row.from_id }));
}

/** The relations that documents of a kind were last projected with. */
export async function storedLinks(
  connection: Connection,
  tables: Tables,
  type: DocumentType,
  documentIds: readonly string[],
): Promise<Map<string, Links>> {
  const rows: (Links[number] & { from_id: string; to_id: string })[] = await connection(tables.references)
    .select('from_id', 'kind', 'to_id', 'position')
    .where({ from_type: type })
    .whereIn('from_id', [...documentIds]);
  const links = new Map<string, Links>();
  for (const { from_id: from, kind, to_id: to, position } of rows) {
    links.set(from, [...(links.get(from) ?? []), { kind, to, position }]);
  }
  return links;
}
