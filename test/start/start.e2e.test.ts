import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../../scripts/src/bench/read/database';
import { freePort } from '../../scripts/src/bench/read/servers';
import { isTaken, type NpmStart, npmStart, ready } from './npm-start';

const patience = 600_000;

/** Stops it as a supervisor does, and waits until nobody listens any more. */
async function stop(start: NpmStart, port: number): Promise<void> {
  start.process.kill('SIGTERM');
  await start.ended;
  await expect.poll(() => isTaken(port), { timeout: 30_000 }).toBe(false);
}

describe.each(databases)('npm start on %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-start-'));
  let environment: Record<string, string>;
  let port: number;
  let drop = async () => {};
  let first: NpmStart;
  beforeAll(async () => {
    port = await freePort();
    environment = { PORT: String(port), DATA_DIR: folder };
    if (kind === 'postgres') {
      const database = await createDatabase(process.env.TEST_DATABASE_URL);
      environment.DATABASE_URL = database.url.href;
      drop = database.drop;
    }
    first = npmStart(environment);
    await ready(first);
  }, patience);
  afterAll(async () => {
    first?.process.kill('SIGTERM');
    await drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('ends in one line with the addresses, and shows the password once', () => {
    const address = `http://127.0.0.1:${port}`;
    const lines = first.printed.out.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^First administrator \(shown once\): \S+@\S+ {2}\S{16,}$/);
    expect(lines[1]).toBe(`Ready  guide ${address}/  admin ${address}/admin  graphql ${address}/graphql`);
    expect(first.printed.err).toMatch(/First start/);
    expect(first.printed.err).toMatch(/72\/72|documents/);
  });

  it('serves guide, admin, content and health on the one port', async () => {
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    expect(await (await get('/')).text()).toContain('天安门导览');
    expect(await (await get('/admin')).text()).toContain('<div id="strapi"');
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    expect((await get('/graphql')).status).toBe(400);
  });

  it('keeps its secrets to the owner of the machine', () => {
    const secrets = join(folder, 'secrets.json');
    expect(existsSync(secrets)).toBe(true);
    expect(statSync(secrets).mode & 0o077).toBe(0);
    expect(existsSync(join(folder, 'cms.sqlite'))).toBe(kind === 'sqlite');
  });

  it(
    'stops with the npm that started it, and does nothing twice the next time',
    async () => {
      await stop(first, port);
      const second = npmStart(environment);
      await ready(second);
      expect(second.printed.out).toMatch(/^Ready .*\n$/);
      expect(second.printed.err).not.toMatch(/First start|✓|Installing/);
      await stop(second, port);
    },
    patience,
  );
});

describe('npm start says in one sentence what is wrong', () => {
  it('about a Node that is too old', () => {
    const older = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.18.3"}})';
    const door = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
    const run = spawnSync(process.execPath, ['--import', `data:text/javascript,${older}`, door, 'start'], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toBe('Node 20.18.3 is too old: Node 20.19 or newer is needed (https://nodejs.org).\n');
  });

  async function refusal(environment: Record<string, string>): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'guide-refused-'));
    try {
      const start = npmStart({ PORT: String(await freePort()), DATA_DIR: folder, ...environment });
      expect(await start.ended).toBeGreaterThan(0);
      expect(start.printed.out).toBe('');
      return start.printed.err.trim();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it('about a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await refusal({ PORT: String(port) })).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program: choose another with PORT.`,
    );
    other.close();
  });

  it('about a port that is no port', async () => {
    expect(await refusal({ PORT: '80a' })).toMatch(/^PORT is "80a", but it must be a whole number.*$/);
  });

  it('about a data folder that cannot be written', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'guide-refused-')), 'a-file');
    writeFileSync(file, '');
    expect(await refusal({ DATA_DIR: join(file, 'data') })).toMatch(
      /^The data folder .* cannot be written \(\w+\): choose another with DATA_DIR\.$/,
    );
  });

  it('about a DATABASE_URL that is none, or that nobody answers', async () => {
    expect(await refusal({ DATABASE_URL: 'mysql://root@localhost/x' })).toMatch(
      /^DATABASE_URL must be a PostgreSQL address.*$/,
    );
    const nobody = `postgres://guide@127.0.0.1:${await freePort()}/guide`;
    expect(await refusal({ DATABASE_URL: nobody })).toMatch(
      /^The database of DATABASE_URL \(.*\) does not answer: .*$/,
    );
  });
});
