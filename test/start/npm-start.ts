import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm start` as a person types it. */
export interface NpmStart {
  readonly process: ChildProcess;
  /** What it has printed so far on standard output, and on standard error. */
  readonly printed: { out: string; err: string };
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

export function npmStart(environment: Record<string, string>): NpmStart {
  const { DATABASE_URL: _, ...surroundings } = process.env;
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...surroundings, NODE_ENV: 'production', NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text;
  });
  return { process: child, printed, ended: once(child, 'close').then(([code]) => code as number | null) };
}

/** Waits for the line that says it is ready. */
export async function ready(start: NpmStart): Promise<void> {
  let over = false;
  void start.ended.then(() => {
    over = true;
  });
  while (!/^Ready .*\n/m.test(start.printed.out)) {
    if (over) throw new Error(`npm start ended before it was ready:\n${start.printed.err}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Whether something listens there. */
export function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(true));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(false)));
  });
}
