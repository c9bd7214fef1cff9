import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';

/** Nesting of a free query: two levels more than the deepest screen. */
const deepest = 10;

/** Aliases in a free query: a few more than the screen with the most. */
const mostAliases = 15;

/** Words, names and marks in a free query; the largest screen has some 600. */
export const mostTokens = 2000;

/** Largest body of a POST, in bytes. */
export const largestBody = 64 * 1024;

/** Rules for queries that callers write themselves. */
export function freeQueryRules({ introspection }: { introspection: boolean }): ValidationRule[] {
  const limits = [maxDepthRule({ n: deepest, exposeLimits: true }), maxAliasesRule({ n: mostAliases })];
  return [...(limits as ValidationRule[]), ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])];
}

/** A validation message without the names that a near miss would give away. */
export function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean [^?]*\?$/, '');
}
