import type { Core } from '@strapi/strapi';
import { journalTable } from './table';

const refusal = 'The journal is append-only.';

const sqlite = (table: string) =>
  ['UPDATE', 'DELETE'].map(
    (event) =>
      `CREATE TRIGGER IF NOT EXISTS journal_entries_no_${event.toLowerCase()} BEFORE ${event} ON ${table} ` +
      `BEGIN SELECT RAISE(ABORT, '${refusal}'); END`,
  );

const postgres = (table: string) => [
  `CREATE OR REPLACE FUNCTION ${table}_refuse() RETURNS trigger LANGUAGE plpgsql AS ` +
    `$$ BEGIN RAISE EXCEPTION '${refusal}'; END $$`,
  `CREATE TRIGGER journal_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} ` +
    `FOR EACH STATEMENT EXECUTE FUNCTION ${table}_refuse()`,
];

/** Makes the database itself refuse to change or delete lines, whoever asks; call at boot, when the table is there. */
export async function protectJournal(strapi: Core.Strapi): Promise<void> {
  const table = journalTable(strapi);
  await strapi.db.connection.transaction(async (trx) => {
    if (strapi.db.dialect.client !== 'postgres') {
      for (const statement of sqlite(table)) await trx.raw(statement);
      return;
    }
    // Two instances that boot at once would otherwise both make it.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [`${table} triggers`]);
    const { rows } = await trx.raw(
      "SELECT 1 FROM pg_trigger WHERE tgname = 'journal_entries_append_only' AND tgrelid = ?::regclass",
      [table],
    );
    if (rows.length > 0) return;
    for (const statement of postgres(table)) await trx.raw(statement);
  });
}
