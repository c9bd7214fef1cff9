import { existsSync } from 'node:fs';
import { StepFailed } from './step';

/**
 * The Chromium that tests and benches drive: CHROMIUM_PATH, or where Debian, Ubuntu and macOS keep one.
 * @throws StepFailed when there is none: a missing browser is a failure, never a skipped test.
 */
export function browserPath(): string {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const found = places.find((path) => path && existsSync(path));
  if (found) return found;
  throw new StepFailed(
    'No Chromium was found. On Debian: apt-get install chromium fonts-noto-cjk; elsewhere set CHROMIUM_PATH.',
  );
}
