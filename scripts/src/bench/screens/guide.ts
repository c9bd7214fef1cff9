import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildScreens, buildServer } from '../../start/build';
import { cmsEnvironment } from '../../start/environment';
import { firstStart } from '../../start/first-start';
import { startServer } from '../../start/serve';
import { visitableUrl } from '../../start/settings';
import { freePort } from '../read/servers';

/** The guide as `npm start` serves it, on a data folder and a port of its own. */
export interface ServedGuide {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Builds what has changed, imports the seed content and starts the server in production. */
export async function serveGuide(): Promise<ServedGuide> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bench-screens-'));
  const settings = { host: '127.0.0.1', port: await freePort(), dataFolder, databaseUrl: undefined };
  const environment = { ...cmsEnvironment(settings), LOG_LEVEL: 'error' };
  await buildServer();
  await buildScreens(environment);
  await firstStart(settings, environment);
  const server = await startServer(settings, environment);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  return {
    origin: visitableUrl(settings),
    stop: async () => {
      server.kill();
      await ended;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
