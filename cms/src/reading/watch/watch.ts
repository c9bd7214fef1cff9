import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';
import { onPublished } from '../publish/announce';
import { type Connection, tablesOf } from '../store/tables';
import { readVersions } from '../store/versions';
import { CurrentVersions } from './current-versions';
import { Listener } from './listener';

/**
 * How often the versions are asked for without being told: what heals a lost message, and on SQLite the way to
 * hear of another process (an import, a restore).
 */
const healMilliseconds = { postgres: 2000, sqlite: 500 };

/** How soon a database that does not answer is asked again. */
const retryMilliseconds = 500;

/** The versions that this instance keeps up to date, and how to stop doing so. */
export interface Watch {
  readonly versions: CurrentVersions;
  stop(): void;
}

function repeat(work: () => Promise<boolean>, healthy: number): () => void {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const round = async () => {
    const answered = await work();
    if (!stopped) timer = setTimeout(round, answered ? healthy : retryMilliseconds).unref();
  };
  timer = setTimeout(round, healthy).unref();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

function sourceOf(
  strapi: Core.Strapi,
  connection: Connection,
  hear: (lag: number) => void,
  lose: () => void,
) {
  const tables = tablesOf(strapi);
  if (strapi.db.dialect.client !== 'postgres') {
    return { read: () => readVersions(connection, tables), close: () => undefined };
  }
  const settings = strapi.config.get('database.connection.connection') as ClientConfig;
  return new Listener(settings, tables, { onNotice: hear, onLost: lose });
}

/** Keeps the versions of all kinds up to date: own commits at once, others' by message, lost messages by asking. */
export async function watchVersions(
  strapi: Core.Strapi,
  connection: Connection,
  onLag: (milliseconds: number) => void,
): Promise<Watch> {
  const hear = (lag: number) => {
    onLag(lag);
    void versions.refresh();
  };
  const lose = () => {
    versions.lose();
    setTimeout(() => void versions.refresh(), retryMilliseconds / 5).unref();
  };
  const source = sourceOf(strapi, connection, hear, lose);
  const versions: CurrentVersions = new CurrentVersions(source);
  onPublished(strapi, (changed) => versions.committed(changed));
  await versions.refresh();
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const stop = repeat(() => versions.refresh(), healMilliseconds[isPostgres ? 'postgres' : 'sqlite']);
  return {
    versions,
    stop: () => {
      stop();
      source.close();
    },
  };
}
