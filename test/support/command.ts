import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runtimeArguments } from '../../scripts/runtime.mjs';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a command printed, and the code it ended with. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run <command> -- …` as a person would, without npm, on the installation of `environment`. */
export function runCommand(
  command: 'signs' | 'flag' | 'content',
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const script = inRepository(`scripts/src/${command}/main.ts`);
  const child = spawn(process.execPath, [...runtimeArguments(inRepository(''), command), script, ...args], {
    cwd: inRepository(''),
    env: { ...process.env, DATABASE_URL: '', NO_COLOR: '1', ...environment },
  });
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, ...printed })));
}
