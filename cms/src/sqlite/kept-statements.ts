interface Statement {
  /** True while its rows are being read one by one. */
  readonly busy: boolean;
}
interface Connection {
  prepare(sql: string): Statement;
}

/** Statements kept for each connection: more than a screen and an edit need, a few megabytes at most. */
const most = 500;
/** Longer texts carry their values or long lists of them: they hardly come back. In characters. */
const longest = 20_000;
const aboutRows = /^\s*(select|insert|update|delete|with)\b/i;
const changesSchema = /^\s*(create|alter|drop|attach|detach|vacuum|reindex)\b/i;

function forgetOldest(kept: Map<string, Statement>): void {
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

/**
 * Lets a connection to SQLite keep the statements that it has prepared, the last used the longest. Strapi and knex hand
 * over text each time, and preparing it anew took a tenth of an edit. A change of the schema forgets them all.
 */
export function keepStatements(connection: Connection): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, Statement>();
  connection.prepare = (sql) => {
    if (changesSchema.test(sql)) kept.clear();
    if (!aboutRows.test(sql) || sql.length > longest) return prepare(sql);
    const known = kept.get(sql);
    if (known?.busy) return prepare(sql);
    const statement = known ?? prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    if (kept.size > most) forgetOldest(kept);
    return statement;
  };
}
