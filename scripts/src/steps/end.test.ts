import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as passes } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const inRepository = (path: string) => pathToFileURL(path).href;

it('ends a command, timers or not, with its code and only when a slow reader has taken every line', async () => {
  const lines = 20_000;
  const command = `
    import { endOncePrinted } from '${inRepository('scripts/src/steps/end.ts')}';
    setInterval(() => {}, 1000);
    for (let line = 1; line <= ${lines}; line += 1) process.stdout.write('line ' + line + ' of a long journal\\n');
    process.stderr.write('done');
    process.exitCode = 3;
    endOncePrinted();
  `;
  const loader = inRepository('node_modules/tsx/dist/loader.mjs');
  const child = spawn(process.execPath, ['--import', loader, '--input-type', 'module', '--eval', command]);
  const closed = once(child, 'close');
  await once(child.stderr, 'data');
  await passes(300);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  expect(await closed).toEqual([3, null]);
  expect(printed.split('\n')).toHaveLength(lines + 1);
});
