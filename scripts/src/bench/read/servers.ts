import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { StepFailed } from '../../steps/step';
import type { Ask, Told } from './strapi-child';

/** A port that nobody uses. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A server of the bench in a process of its own. */
export interface BenchServer {
  readonly origin: string;
  ask(question: Ask): Promise<Told>;
  /** Processor time since its start, in seconds; undefined where the system does not tell. */
  cpu(): Promise<number | undefined>;
  stop(): Promise<void>;
}

const secretNames = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];
const secrets = Object.fromEntries(secretNames.map((name) => [name, randomBytes(32).toString('hex')]));

function wrapped(child: ChildProcess, origin: string): BenchServer {
  const ask = async (question: Ask): Promise<Told> => {
    child.send(question);
    const [told] = (await once(child, 'message')) as [Told & { error?: string }];
    if (told.error) throw new StepFailed(`The server could not ${question.kind}: ${told.error}`);
    return told;
  };
  return {
    origin,
    ask,
    cpu: async () => (await ask({ kind: 'measure' })).cpu,
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.send({ kind: 'stop' } satisfies Ask);
      await ended;
    },
  };
}

/** Starts the compiled CMS as in production, on a database and a port of its own. */
export async function startCms(environment: Record<string, string>): Promise<BenchServer> {
  const port = await freePort();
  const child = fork(fileURLToPath(new URL('strapi-child.ts', import.meta.url)), {
    env: {
      ...process.env,
      ...secrets,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      SERVE_ADMIN: 'false',
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const [first] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (first !== 'ready') throw new StepFailed('The CMS did not start: see the lines above.');
  return wrapped(child, `http://127.0.0.1:${port}`);
}

/** Starts the bare server that sends the same bytes, in a process of its own. */
export async function startBare(bodies: { identity: Buffer; gzip: Buffer }): Promise<BenchServer> {
  const port = await freePort();
  const child = fork(fileURLToPath(new URL('bare-child.ts', import.meta.url)), {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 2, 2, 'ipc'],
    serialization: 'advanced',
  });
  child.send(bodies);
  await once(child, 'message');
  return wrapped(child, `http://127.0.0.1:${port}`);
}
