interface Operation {
  name: string;
  text: string;
}
export interface Generated {
  /** Path below miniprogram/src/network/generated → content. */
  files: Record<string, string>;
  operations: Record<string, Operation>;
}

const notice = '// Written by `npm run generate`. Do not edit.\n';
const document = /^export const (\w+)Document = (\{.*\}) as unknown as DocumentNode<(\w+), (\w+)>;$/gm;
const hash = /"hash":"([0-9a-f]{64})"/;
const fragment = /^export const \w+FragmentDoc = .*$/gm;
const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/**
 * Gives every document a file of its own, so that a subpackage carries its own and the main package does not;
 * types stay together in graphql.ts.
 */
export function split(code: string, manifest: Record<string, string>): Generated {
  const files: Record<string, string> = {};
  const types = code
    .replace(fragment, '')
    .replace(document, (_all, name: string, body: string, data: string, variables: string) => {
      const id = hash.exec(body)?.[1] ?? '';
      files[`${kebab(name)}.ts`] = [
        notice,
        "import { operation } from '../document';",
        `import type { ${data}, ${variables} } from './graphql';`,
        '',
        `export const ${name}Document = operation<${data}, ${variables}>(`,
        `  '${id}',`,
        `  ${JSON.stringify(manifest[id])},`,
        ');',
        '',
      ].join('\n');
      return '';
    })
    .replace(/__typename: '\w+',? ?/g, '')
    .replace(/^import .*\n/gm, '')
    .replace(/^\/\* eslint-disable \*\/\n/m, '')
    .trimEnd();
  files['graphql.ts'] = `${notice}${types}\n`;

  const operations: Record<string, Operation> = {};
  for (const [id, text] of Object.entries(manifest)) {
    operations[id] = { name: /\bquery (\w+)/.exec(text)?.[1] ?? '', text };
  }
  files['manifest.json'] = `${JSON.stringify(operations, null, 2)}\n`;
  return { files, operations };
}
