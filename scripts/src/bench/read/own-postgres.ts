import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { StepFailed } from '../../steps/step';
import { freePort } from './servers';

/** A PostgreSQL server of the bench's own, which may be killed. */
export interface OwnPostgres {
  readonly url: URL;
  /** Kills it as a power cut would: no connection is closed, nothing is written down. */
  kill(): Promise<void>;
  /** Starts it on the same files and waits until it answers. */
  start(): Promise<void>;
  /** Ends it for good and removes its files. */
  remove(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: there it runs as the user that its package made. */
const asItsUser = (command: string, words: readonly string[]): [string, string[]] =>
  isRoot ? ['runuser', ['-u', 'postgres', '--', command, ...words]] : [command, [...words]];

function run(command: string, words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(...asItsUser(command, words), { encoding: 'utf8' });
  if (status !== 0) throw new StepFailed(`${command} failed: ${error?.message ?? stderr}`);
  return stdout;
}

/** Where the server's programs lie: Debian keeps those of each version apart. */
function programs(): string {
  const versions = '/usr/lib/postgresql';
  try {
    const [newest] = readdirSync(versions).sort((left, right) => Number(right) - Number(left));
    if (newest) return join(versions, newest, 'bin');
  } catch {
    // Not Debian: the one in use says.
  }
  return run('pg_config', ['--bindir']).trim();
}

async function answers(url: URL): Promise<boolean> {
  const client = new Client({ connectionString: url.href });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** How long a killed server may take to come back, its recovery included. */
const patienceMilliseconds = 60_000;

/** Makes and starts a server. @throws StepFailed when PostgreSQL is not installed here. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const bin = programs();
  const home = mkdtempSync(join(tmpdir(), 'bench-postgres-'));
  if (isRoot) spawnSync('chown', ['postgres', home]);
  const data = join(home, 'data');
  run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync']);
  const url = new URL(`postgres://postgres@127.0.0.1:${await freePort()}/postgres`);
  let server: ChildProcess | undefined;
  const words = ['-D', data, '-p', url.port, '-k', home, '-c', 'listen_addresses=127.0.0.1'];
  const launch = () => {
    server = spawn(...asItsUser(join(bin, 'postgres'), words), { detached: true, stdio: 'ignore' });
  };
  const kill = async () => {
    if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    process.kill(-server.pid, 'SIGKILL');
    await ended;
  };
  const start = async () => {
    const deadline = Date.now() + patienceMilliseconds;
    launch();
    while (!(await answers(url))) {
      if (Date.now() > deadline) throw new StepFailed('The database did not come back.');
      await new Promise((done) => setTimeout(done, 100));
      // What the killed one left running may still hold its memory: then it refuses, and is asked again.
      if (server?.exitCode !== null) launch();
    }
  };
  await start();
  return {
    url,
    kill,
    start,
    remove: async () => {
      await kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
