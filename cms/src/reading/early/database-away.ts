import { Client, type ClientConfig } from 'pg';

/** A server that is not there, is starting, is stopping, or has no connection left: it will be back. */
const passing = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

/** True when PostgreSQL cannot be reached for a reason that passes; a wrong password or name is not one of them. */
export async function isDatabaseAway(connection: ClientConfig): Promise<boolean> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 1000, query_timeout: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return false;
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    return passing.has(code ?? '') || /timeout|terminated/i.test(message);
  } finally {
    void client.end().catch(() => undefined);
  }
}
