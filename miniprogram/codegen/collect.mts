import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const base = 'virtual/';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export interface Collected {
  /** One TypeScript text with the types and every document. */
  code: string;
  /** Operation id → text. */
  manifest: Record<string, string>;
}

/** Reads the schema and every .graphql of the screens; writes nothing. */
export async function collect(): Promise<Collected> {
  const files: { filename: string; content: string }[] = await generate(
    {
      cwd: root,
      schema: '../shared/graphql/schema.graphql',
      documents: 'src/**/*.graphql',
      silent: true,
      errorsOnly: true,
      generates: {
        [base]: {
          preset: 'client',
          presetConfig: {
            fragmentMasking: false,
            persistedDocuments: {
              mode: 'embedHashInDocument',
              hashPropertyName: 'hash',
              hashAlgorithm: sha256,
            },
          },
          // The registered text must ask for __typename itself: without it Apollo cannot tell documents apart.
          documentTransforms: [addTypenameSelectionDocumentTransform],
          config: {
            useTypeImports: true,
            enumsAsTypes: true,
            skipTypename: true,
            strictScalars: true,
            avoidOptionals: { field: true },
            scalars: { Date: 'string', DateTime: 'string' },
          },
        },
      },
    },
    false,
  );
  const content = (name: string) => files.find(({ filename }) => filename.endsWith(name))?.content ?? '';
  return { code: content('graphql.ts'), manifest: JSON.parse(content('persisted-documents.json') || '{}') };
}
