import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { canonicalVariables, type Json, type OperationList } from 'shared/reading';
import { publicError } from '../graphql/errors';

/** The id of an operation: SHA-256 of its text, lower-case hex. */
export function operationId(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A registered operation, parsed and validated once. */
export interface Operation {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Whether the app of this commit sends it. */
  readonly current: boolean;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
}

/** Reads a committed operation list. */
export function readOperationList(file: string): OperationList {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function prepared(
  id: string,
  { name, text, current }: OperationList[string],
  schema: GraphQLSchema,
): Operation {
  const document = parse(text, { noLocation: true });
  const problem = validate(schema, document)[0];
  if (problem) throw problem;
  const definition = getOperationAST(document);
  if (definition?.operation !== 'query') throw new Error('not exactly one query');
  return { id, name, text, current: current === true, document, definition };
}

/** Prepares the list for execution; an entry that cannot be executed is reported and left out. */
export function prepareOperations(
  list: OperationList,
  schema: GraphQLSchema,
  report: (problem: string) => void,
): ReadonlyMap<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [id, entry] of Object.entries(list)) {
    try {
      operations.set(id, prepared(id, entry, schema));
    } catch (error) {
      report(`Operation ${id} (${entry.name}) cannot be served: ${(error as Error).message}`);
    }
  }
  return operations;
}

/** Variables of an operation as they are executed, and the one text that stands for them in cache keys. */
export interface Variables {
  readonly given: Readonly<Record<string, unknown>>;
  readonly canonical: string;
}

/** Values as a client would write them, which is what a cache key compares. */
function written(values: Readonly<Record<string, unknown>>): Record<string, Json> {
  return JSON.parse(JSON.stringify(values));
}

/**
 * Checks the variables of a registered operation.
 * @throws BAD_REQUEST for variables that the operation does not declare, GraphQL's error for wrong or missing ones.
 */
export function checkedVariables(
  schema: GraphQLSchema,
  { definition }: Operation,
  given: Readonly<Record<string, unknown>>,
): Variables {
  const declared = new Set(definition.variableDefinitions?.map(({ variable }) => variable.name.value));
  const unknown = Object.keys(given).find((name) => !declared.has(name));
  if (unknown !== undefined) throw publicError('BAD_REQUEST', 'A variable is not declared by the operation.');
  const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], given, {
    maxErrors: 1,
  });
  if (errors?.[0]) throw errors[0];
  return { given, canonical: canonicalVariables(written(coerced ?? {})) };
}
