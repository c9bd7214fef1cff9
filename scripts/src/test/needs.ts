import { connect } from 'node:net';
import { StepFailed } from '../steps/step';

/** With TEST_DATABASE_URL set, PostgreSQL must answer: a missing database is a failure, never a skipped test. */
export async function requireDatabase(): Promise<void> {
  const address = process.env.TEST_DATABASE_URL;
  if (!address) {
    process.stderr.write('TEST_DATABASE_URL is not set: PostgreSQL tests are left out, SQLite runs.\n');
    return;
  }
  const url = new URL(address);
  await new Promise<void>((resolve, reject) => {
    const socket = connect(Number(url.port || 5432), url.hostname);
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')));
    socket.on('connect', () => {
      socket.end();
      resolve();
    });
    socket.on('error', (error) => {
      reject(new StepFailed(`TEST_DATABASE_URL names ${url.host}, but it does not answer: ${error.message}`));
    });
  });
}
