import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { Client } from 'pg';
import { StepFailed } from '../steps/step';
import type { Settings } from './settings';

function checkFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o750 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new StepFailed(
      `The data folder ${folder} cannot be written (${reason}): choose another with DATA_DIR.`,
    );
  }
}

async function checkPort({ host, port }: Settings): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`;
      reject(new StepFailed(`Port ${port} on ${host} ${reason}: choose another with PORT.`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function checkDatabase(address: string): Promise<void> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    const { host, pathname } = new URL(address);
    const reason = (error as Error).message || (error as NodeJS.ErrnoException).code;
    throw new StepFailed(`The database of DATABASE_URL (${host}${pathname}) does not answer: ${reason}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes sure, before any long work, that the server will be able to run.
 * @throws StepFailed with one sentence: an unwritable folder, a taken port, a database that does not answer.
 */
export async function checkReadiness(settings: Settings): Promise<void> {
  checkFolder(settings.dataFolder);
  await checkPort(settings);
  if (settings.databaseUrl) await checkDatabase(settings.databaseUrl);
}
