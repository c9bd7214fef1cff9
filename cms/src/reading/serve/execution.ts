import type { Core } from '@strapi/strapi';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { now } from 'shared/time';
import type { DocumentType } from '../documents';
import type { ReadingContext } from '../graphql/context';
import { publicError } from '../graphql/errors';
import { DraftReader } from '../query/draft-reader';
import { LoadedReader } from '../query/loaded-reader';
import { PublishedReader } from '../query/published-reader';
import { type Connection, tablesOf } from '../store/tables';
import { inSnapshot } from './snapshot';

/** What is to be executed, already parsed and validated. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly drafts: boolean;
}

/** An answer and what it depends on. */
export interface Executed {
  readonly result: ExecutionResult;
  /** Kinds of document that the answer was made from. */
  readonly used: readonly DocumentType[];
  /** Instant at which the answer becomes another by the clock alone (epoch milliseconds). */
  readonly changesAt: number | null;
}

interface Dependencies {
  readonly used: Set<DocumentType>;
  changesAt: number | null;
}

function contextFor(
  strapi: Core.Strapi,
  connection: Connection,
  drafts: boolean,
  dependencies: Dependencies,
): ReadingContext {
  const published = new LoadedReader(new PublishedReader({ connection, tables: tablesOf(strapi) }));
  let draft: LoadedReader | undefined;
  const draftReader = () => {
    if (!drafts) throw publicError('FORBIDDEN', 'Drafts need an API token.');
    draft ??= new LoadedReader(new DraftReader(strapi));
    return draft;
  };
  return {
    now: now(),
    connection,
    reader: (status) => (status === 'draft' ? draftReader() : published),
    uses: (type) => dependencies.used.add(type),
    changesAt: (instant) => {
      dependencies.changesAt = Math.min(dependencies.changesAt ?? instant, instant);
    },
  };
}

/** Executes one operation within one snapshot of the database. */
export async function executeOperation(
  strapi: Core.Strapi,
  schema: GraphQLSchema,
  { document, operationName, variables, drafts }: Execution,
): Promise<Executed> {
  return inSnapshot(strapi, async (connection) => {
    const dependencies: Dependencies = { used: new Set(), changesAt: null };
    const result = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: contextFor(strapi, connection, drafts, dependencies),
    });
    return { result, used: [...dependencies.used].sort(), changesAt: dependencies.changesAt };
  });
}
