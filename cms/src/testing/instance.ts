import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cmsFolder } from './places';

/** Another instance of the server, in a process of its own. */
export interface Instance {
  readonly url: string;
  /** Ends it: with SIGTERM as an operator does, with SIGKILL as a power cut does. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilReady(url: string, child: ChildProcess, told: () => string): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/ceremony/reminders`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`The instance ended before it answered:\n${told()}`);
}

/**
 * Starts the compiled server as `npm start` does, in the environment of this process: beside a booted CMS it works on
 * the same database.
 */
export async function startInstance(environment: Record<string, string> = {}): Promise<Instance> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const manifest = createRequire(join(cmsFolder, 'package.json')).resolve('@strapi/strapi/package.json');
  const child = spawn(process.execPath, [join(dirname(manifest), 'bin/strapi.js'), 'start'], {
    cwd: cmsFolder,
    env: { ...process.env, ...environment, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      told = `${told}${text}`.slice(-4_000);
    });
  await untilReady(url, child, () => told);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return { url, end };
}
