import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import './area';
import './exhibit';
import './notice';
import './queries';
import './ceremony';
import './site';
import './story';
import './tour';
import { builder } from './builder';

let built: GraphQLSchema | undefined;

/** The public read schema. */
export function readingSchema(): GraphQLSchema {
  built ??= builder.toSchema();
  return built;
}

/** The schema as committed in shared/graphql/schema.graphql. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(readingSchema()))}\n`;
}
