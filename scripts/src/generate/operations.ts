import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { appendOperations, type OperationList } from 'shared/reading';

interface Collected {
  files: Record<string, string>;
  operations: Record<string, { name: string; text: string }>;
}

const generated = 'miniprogram/src/network/generated';
const list = 'shared/graphql/operations.json';

const read = (path: string) => readFile(path, 'utf8').catch(() => undefined);

async function collect(root: string): Promise<Collected> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'codegen/main.mts'], {
    cwd: join(root, 'miniprogram'),
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

/** The registered operations with those of this build added; what was registered before stays as it is. */
async function extended(root: string, operations: Collected['operations']): Promise<string> {
  const before: OperationList = JSON.parse((await read(join(root, list))) ?? '{}');
  const { version } = JSON.parse((await read(join(root, 'miniprogram/package.json'))) ?? '{}');
  const added = Object.entries(operations).map(([id, operation]) => [id, { ...operation, since: version }]);
  const merged = appendOperations(before, Object.fromEntries(added));
  const ids = Object.keys(merged).sort();
  return `${JSON.stringify(Object.fromEntries(ids.map((id) => [id, merged[id]])), null, 2)}\n`;
}

/**
 * What the mini-program's queries must be written to: path from the root → content, or null where a file of an
 * earlier build has to go. Writes nothing. Rejects with the compiler's message when a query does not fit the schema.
 */
export async function operationFiles(root: string): Promise<Record<string, string | null>> {
  const { files, operations } = await collect(root);
  const wanted: Record<string, string | null> = { [list]: await extended(root, operations) };
  for (const [name, content] of Object.entries(files)) wanted[`${generated}/${name}`] = content;
  for (const name of await readdir(join(root, generated)).catch(() => [])) {
    wanted[`${generated}/${name}`] ??= null;
  }
  return wanted;
}
