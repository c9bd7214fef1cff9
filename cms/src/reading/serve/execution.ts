import type { Core } from '@strapi/strapi';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { now } from 'shared/time';
import { ceremonyDays } from '../../ceremony/days';
import { ceremonyTables } from '../../ceremony/tables';
import type { VersionedKind } from '../documents';
import type { ReadingContext } from '../graphql/context';
import { publicError } from '../graphql/errors';
import type { Preview } from '../preview/preview';
import { previewRows } from '../preview/preview-rows';
import { draftRows } from '../query/draft-rows';
import { LoadedReader } from '../query/loaded-reader';
import { MemoryReader } from '../query/memory-reader';
import { PublishedReader } from '../query/published-reader';
import { type Connection, tablesOf } from '../store/tables';
import { readVersions } from '../store/versions';
import type { Stamp } from '../watch/current-versions';
import { inSnapshot } from './snapshot';

/** What is to be executed, already parsed and validated. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly drafts: boolean;
  /** Drafts and an instant that a curator's ticket opens. */
  readonly preview?: Preview | undefined;
  /** Whether the answer is to be kept, and must therefore know what it was made from. */
  readonly stamped?: boolean;
}

/** An answer and what it depends on. */
export interface Executed {
  readonly result: ExecutionResult;
  /** Versions of the kinds of document that the answer was made from; empty unless it is stamped. */
  readonly stamp: Stamp;
  /** Instant at which the answer becomes another by the clock alone (epoch milliseconds). */
  readonly changesAt: number | null;
  /** SQL statements that it took, the snapshot's own two included. */
  readonly statements: number;
}

interface Dependencies {
  readonly used: Set<VersionedKind>;
  changesAt: number | null;
}

function contextFor(
  strapi: Core.Strapi,
  connection: Connection,
  { drafts, preview }: Pick<Execution, 'drafts' | 'preview'>,
  dependencies: Dependencies,
): ReadingContext {
  const published = new LoadedReader(
    preview
      ? new MemoryReader(previewRows(strapi, connection, preview.documents))
      : new PublishedReader({ connection, tables: tablesOf(strapi) }),
  );
  let draft: LoadedReader | undefined;
  const draftReader = () => {
    if (!drafts) throw publicError('FORBIDDEN', 'Drafts need an API token.');
    draft ??= new LoadedReader(new MemoryReader((type) => draftRows(strapi, type)));
    return draft;
  };
  return {
    now: preview?.at ?? now(),
    connection,
    reader: (status) => (status === 'draft' ? draftReader() : published),
    ceremonyDays: (from, to) => ceremonyDays(ceremonyTables(strapi, connection), from, to),
    uses: (kind) => dependencies.used.add(kind),
    changesAt: (instant) => {
      dependencies.changesAt = Math.min(dependencies.changesAt ?? instant, instant);
    },
  };
}

/** Where operations are executed. */
export interface Executor {
  readonly strapi: Core.Strapi;
  /** The readers' own way to the database. */
  readonly connection: Connection;
  readonly schema: GraphQLSchema;
}

/** Executes one operation within one snapshot of the database. */
export async function executeOperation(
  { strapi, connection, schema }: Executor,
  { document, operationName, variables, drafts, preview, stamped }: Execution,
): Promise<Executed> {
  return inSnapshot(connection, async (snapshot) => {
    let statements = 2;
    snapshot.on('query', () => {
      statements += 1;
    });
    // First of all: PostgreSQL takes the snapshot with the first statement.
    const versions = stamped ? await readVersions(snapshot, tablesOf(strapi)) : undefined;
    const dependencies: Dependencies = { used: new Set(), changesAt: null };
    const result = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: contextFor(strapi, snapshot, { drafts, preview }, dependencies),
    });
    const used = [...dependencies.used].sort();
    const stamp: Stamp = versions ? Object.fromEntries(used.map((type) => [type, versions[type]])) : {};
    return { result, stamp, changesAt: dependencies.changesAt, statements };
  });
}
