import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { readSurroundings } from '../security/surroundings';
import { AddressBook, type Wanted } from './cache/address';
import { type Ask, askAsVisitor } from './cache/ask';
import { CachedReading, type Found } from './cache/cached-reading';
import { DiskCache } from './cache/disk';
import type { Entry } from './cache/entry';
import { EntryStore } from './cache/entry-store';
import { graphqlDoor, renderWanted } from './cache/graphql-door';
import { fingerprintOf } from './cache/made-by';
import { Rendering } from './cache/rendering';
import { readingSchema } from './graphql/schema';
import { ReadingMetrics } from './observe/metrics';
import { serveMetrics } from './observe/metrics-server';
import { readinessDoor } from './observe/readiness';
import { UploadFacts } from './pack/file-facts';
import { packDoor } from './pack/pack-door';
import { previewOf } from './preview/preview';
import { isOfTheRequest } from './serve/answer';
import { Endpoint } from './serve/endpoint';
import { type Executed, type Execution, executeOperation } from './serve/execution';
import type { Door } from './serve/gateway';
import { prepareOperations, readOperationList } from './serve/operations';
import { mayReadDrafts } from './serve/token';
import type { ReadingSettings } from './settings';
import { openReadingConnection, renderingConnections } from './store/reading-connection';
import type { Connection } from './store/tables';
import { watchVersions } from './watch/watch';

/** How long a reader waits for a new answer: a second where there is an older one, else as long as a phone does. */
const patience = { withStale: 1000, without: 5000 };

/** The cache as it is on disk, before anything is known of the database. */
export async function loadCache(strapi: Core.Strapi, settings: ReadingSettings) {
  const disk = new DiskCache(settings.cacheFolder, (problem) => strapi.log.warn(problem));
  const store = new EntryStore(settings.cacheBytes, (key) => disk.remove(key));
  if (settings.cached) for (const entry of await disk.load()) store.set(entry);
  const schema = readingSchema();
  const list = readOperationList(settings.operationsFile);
  const operations = prepareOperations(list, schema, (problem) => strapi.log.error(problem));
  return { disk, store, schema, operations, addresses: new AddressBook(schema, operations) };
}

/** What `loadCache` gives. */
export type LoadedCache = Awaited<ReturnType<typeof loadCache>>;

/** The reading side at work. */
export interface Assembled {
  readonly doors: readonly Door[];
  /** The readers' own way to the database. */
  readonly connection: Connection;
  readonly ask: Ask;
  close(): Promise<void>;
}

/** Puts the reading side together, on a database whose projections are up to date. */
export async function assembleReading(
  strapi: Core.Strapi,
  settings: ReadingSettings,
  { disk, store, schema, operations, addresses }: LoadedCache,
): Promise<Assembled> {
  const connection = openReadingConnection(strapi);
  const clock = () => now().getTime();
  const watch = await watchVersions(strapi, connection, (lag) => metrics.heardAfter(lag));
  const { versions } = watch;
  const metrics: ReadingMetrics = new ReadingMetrics(store, versions);
  const executor = { strapi, connection, schema };
  const measured = async (name: string, execution: Execution): Promise<Executed> => {
    const since = performance.now();
    let statements: number | undefined;
    try {
      const executed = await executeOperation(executor, execution);
      statements = executed.statements;
      return executed;
    } finally {
      const outcome = statements === undefined ? 'failed' : 'done';
      metrics.rendered(name, outcome, performance.now() - since, statements);
    }
  };
  // The caller's own mistakes are not worth a line in the log.
  const report = (error: unknown) => {
    if (![error].flat().every(isOfTheRequest)) strapi.log.error(error);
  };
  const madeBy = fingerprintOf(__dirname);
  const isSqlite = strapi.db.dialect.client !== 'postgres';
  const rendering = new Rendering({
    store,
    versions,
    madeBy,
    now: clock,
    atOnce: isSqlite ? 1 : renderingConnections,
    onStored: (entry: Entry) => disk.save(entry),
  });
  const cachedReading = new CachedReading(store, versions, rendering, madeBy, patience, clock);
  const endpoint = new Endpoint({
    schema,
    operations,
    production: settings.production,
    execute: (execution) => measured('(uncached)', execution),
    previewOf: (headers) => previewOf(strapi, headers),
    mayReadDrafts: (authorization) => mayReadDrafts(strapi, authorization),
    report,
  });
  const reading = graphqlDoor({
    endpoint,
    addresses,
    reading: settings.cached ? cachedReading : undefined,
    execute: measured,
    count: (outcome, status) => metrics.answered(outcome, status),
    report,
    origins: settings.origins,
    production: settings.production,
    now: clock,
  });
  const uploads = new UploadFacts(readSurroundings().uploadFolder, (problem) => strapi.log.warn(problem));
  const find = async (wanted: Wanted): Promise<Found> => {
    const fresh = cachedReading.fresh(wanted.key);
    if (fresh) return { kind: 'fresh', entry: fresh };
    return cachedReading.find(wanted.key, () => renderWanted({ execute: measured, report }, wanted));
  };
  const packs = packDoor({
    schema,
    operations,
    uploads,
    report,
    origins: settings.origins,
    now: clock,
    find,
  });
  const { metricsPort, metricsHost } = settings;
  const exposed =
    metricsPort === undefined ? undefined : await serveMetrics(metrics.registry, metricsPort, metricsHost);
  return {
    doors: [reading, packs, readinessDoor(versions, store)],
    connection,
    ask: askAsVisitor(schema, operations, find),
    close: async () => {
      watch.stop();
      exposed?.close();
      await disk.settled();
      await connection.destroy();
    },
  };
}
