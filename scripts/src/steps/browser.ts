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

/**
 * Debian's Chromium 156 loads two pages of its own with every window, for its address bar: a third of a second of
 * processor each time, at the expense of the page that is measured or tested.
 */
const ownPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
/** What Playwright switches off itself: Chromium heeds only the last such list. */
const offInPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** How that Chromium is started: without a sandbox, which containers do not allow, and without pages of its own. */
export const browserArguments = browserArgumentsWithout();

/** The same without further features, which have to stand in that one list. */
export function browserArgumentsWithout(...features: readonly string[]): readonly string[] {
  return ['--no-sandbox', `--disable-features=${[...ownPages, ...offInPlaywright, ...features].join(',')}`];
}
