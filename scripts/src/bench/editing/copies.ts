import { randomBytes } from 'node:crypto';
import type { Core } from 'cms/strapi';

type Row = Record<string, unknown> & { readonly id: number };
type Connection = Core.Strapi['db']['connection'];

const tables: Readonly<Record<string, string>> = {
  'guide.picture': 'components_guide_pictures',
  'guide.narration': 'components_guide_narrations',
  'guide.source': 'components_guide_sources',
  'visit.opening-hours': 'components_visit_opening_hours',
  'visit.booking-rule': 'components_visit_booking_rules',
};

/** Names of component tables as this database has them. */
function tableOf(strapi: Core.Strapi, uid: string): string {
  const metadata = strapi.db.metadata.get(uid) as { tableName?: string } | undefined;
  return metadata?.tableName ?? tables[uid] ?? '';
}

interface Original {
  readonly exhibit: Row;
  readonly parts: readonly {
    readonly link: Row;
    readonly table: string;
    readonly part: Row;
    readonly files: Row[];
  }[];
}

async function originals(
  strapi: Core.Strapi,
  connection: Connection,
  documentId: string,
): Promise<Original[]> {
  const exhibits: Row[] = await connection('exhibits').where({ document_id: documentId });
  return Promise.all(
    exhibits.map(async (exhibit) => {
      const links: Row[] = await connection('exhibits_cmps').where({ entity_id: exhibit.id });
      const parts = await Promise.all(
        links.map(async (link) => {
          const table = tableOf(strapi, String(link.component_type));
          const part: Row = await connection(table).where({ id: link.cmp_id }).first();
          const files: Row[] = await connection('files_related_mph').where({
            related_id: link.cmp_id,
            related_type: link.component_type,
          });
          return { link, table, part, files };
        }),
      );
      return { exhibit, parts };
    }),
  );
}

/** Numbers of new rows by table, counted on from what is there: far quicker than asking for each. */
class Numbers {
  readonly #next = new Map<string, number>();
  constructor(private readonly connection: Connection) {}
  async of(table: string): Promise<number> {
    const known =
      this.#next.get(table) ?? (await this.connection(table).max({ last: 'id' }).first())?.last ?? 0;
    this.#next.set(table, Number(known) + 1);
    return Number(known) + 1;
  }
}

const wordColumns = ['name', 'summary', 'text', 'transcript', 'title', 'alternative_text'];

/** Words of its own for each copy, so that nothing is found because it was looked at before. */
const varied = (row: Row, copy: number): Row => ({
  ...row,
  ...Object.fromEntries(
    wordColumns.flatMap((name) => (typeof row[name] === 'string' ? [[name, `${row[name]} ${copy}`]] : [])),
  ),
});

/** Multiplies one exhibit, all versions with their parts, by copying rows: through the Document Service it would take hours. */
export async function copyExhibit(strapi: Core.Strapi, documentId: string, times: number): Promise<void> {
  const { connection } = strapi.db;
  const found = await originals(strapi, connection, documentId);
  const reviews: Row[] = await connection('translation_reviews').where({ document_id: documentId });
  const numbers = new Numbers(connection);
  const rows = new Map<string, Record<string, unknown>[]>();
  const add = async (table: string, row: Record<string, unknown>): Promise<number> => {
    const id = await numbers.of(table);
    rows.set(table, [...(rows.get(table) ?? []), { ...row, id }]);
    return id;
  };
  const flush = async () => {
    for (const [table, some] of rows) await connection.batchInsert(table, some, 40);
    rows.clear();
  };
  for (let copy = 1; copy <= times; copy += 1) {
    const document_id = randomBytes(12).toString('hex');
    for (const { exhibit, parts } of found) {
      const number = 10_000 + copy;
      const entity_id = await add('exhibits', {
        ...varied(exhibit, copy),
        document_id,
        number,
        slug: `copy-${copy}`,
      });
      for (const { link, table, part, files } of parts) {
        const cmp_id = await add(table, varied(part, copy));
        await add('exhibits_cmps', { ...link, entity_id, cmp_id });
        for (const file of files) await add('files_related_mph', { ...file, related_id: cmp_id });
      }
    }
    for (const review of reviews) await add('translation_reviews', { ...review, document_id });
    if (copy % 50 === 0) await flush();
  }
  await flush();
}
