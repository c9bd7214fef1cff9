import { printedSchema } from 'cms/reading/graphql/schema';

/** The public schema as it must be committed: path from the root → content. */
export function schemaFiles(): Record<string, string> {
  return { 'shared/graphql/schema.graphql': printedSchema() };
}
