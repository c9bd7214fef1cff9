import { Client } from 'pg';

/** Address of another database on the same server. */
export function databaseNamed(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement about databases, which PostgreSQL wants outside of them. */
export async function administer(address: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: databaseNamed(address, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
