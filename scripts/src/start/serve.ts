import { type ChildProcess, spawn } from 'node:child_process';
import { inside } from '../steps/places';
import { StepFailed, toolPath } from '../steps/step';
import { type Settings, visitableUrl } from './settings';

/** How long a server may take from its start until it answers. */
const patienceMilliseconds = 120_000;

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** Starts the CMS and returns once it is ready to be read. Its log goes to standard error. */
export async function startServer(settings: Settings, environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = spawn(process.execPath, [toolPath('@strapi/strapi:strapi', 'cms'), 'start'], {
    cwd: inside('cms'),
    env: environment,
    stdio: ['ignore', 2, 2],
  });
  let ended = false;
  server.once('exit', () => {
    ended = true;
  });
  const deadline = Date.now() + patienceMilliseconds;
  while (!(await answers(`${visitableUrl(settings)}/readyz`))) {
    if (ended) throw new StepFailed('The server stopped while starting: see the lines above.');
    if (Date.now() > deadline) {
      server.kill();
      throw new StepFailed(`The server did not become ready within ${patienceMilliseconds / 1000} s.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return server;
}
