import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OperationList } from 'shared/reading';

/** The committed list of operations. */
export const operationsFile = fileURLToPath(new URL('../../shared/graphql/operations.json', import.meta.url));

/** Every registered operation with its id. */
export const registered = Object.entries(
  JSON.parse(readFileSync(operationsFile, 'utf8')) as OperationList,
).map(([id, operation]) => ({ id, ...operation }));

/** Variables with which any registered operation finds something in the tests' content. */
export function exampleVariables(text: string, slugs: Record<string, string>): Record<string, unknown> {
  const header = /query\s+\w+\s*\(([^)]*)\)/.exec(text)?.[1] ?? '';
  const declared = [...header.matchAll(/\$(\w+):\s*([\w[\]!]+)/g)];
  const kind =
    ['tour', 'story', 'exhibit'].find((field) => new RegExp(`[ {]${field}\\(`).test(text)) ?? 'exhibit';
  const values: Record<string, unknown> = {
    slug: slugs[kind],
    from: '2026-10-01',
    to: '2026-10-07',
    other: 'EN',
    locale: 'ZH',
  };
  return Object.fromEntries(
    declared.flatMap(([, name = '']) => (name in values ? [[name, values[name]]] : [])),
  );
}
