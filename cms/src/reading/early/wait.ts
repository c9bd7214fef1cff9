import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';
import { loadCache } from '../assemble';
import type { ReadingSettings } from '../settings';
import { isDatabaseAway } from './database-away';
import { serveEarly } from './early-server';

const retryMilliseconds = 500;

/** Commands (import, export, migrations) fail at once without a database; only a server waits for it. */
const isServer = () => process.argv.slice(2).includes('start');

/**
 * When a server starts while its database is away, what has been read before is served from disk until the
 * database is back; then Strapi goes on booting. With nothing to serve it fails at once, as Strapi does.
 */
export async function waitForDatabase(strapi: Core.Strapi, settings: ReadingSettings): Promise<void> {
  const { client, connection } = strapi.config.get('database.connection') as {
    client: string;
    connection: ClientConfig;
  };
  if (client !== 'postgres' || !settings.cached || !isServer() || !(await isDatabaseAway(connection))) return;
  const cache = await loadCache(strapi, settings);
  if (cache.store.size === 0) return;
  await serveEarly(strapi, cache);
  strapi.log.warn(`The database is away: serving ${cache.store.size} answers from disk until it is back`);
  do {
    await new Promise((resolve) => setTimeout(resolve, retryMilliseconds));
  } while (await isDatabaseAway(connection));
  strapi.log.info('The database is back');
}
