import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { checks } from '../check/steps';
import { buildScreens, buildServer } from '../start/build';
import { cmsEnvironment } from '../start/environment';
import { readSettings } from '../start/settings';
import { browserPath } from '../steps/browser';
import { door } from '../steps/main-door';
import { inside, root } from '../steps/places';
import { runSteps, type Step, StepFailed, toolPath } from '../steps/step';
import { requireDatabase } from './needs';

const weapp: Step = {
  name: 'mini-program for WeChat, within its budgets',
  tool: 'tsx:tsx',
  args: ['-C', 'workspace', 'scripts/src/build/main.ts', 'weapp'],
};

/** Builds what `npm start` builds, by the same hand: the tests start it, and it must find nothing left to do. */
async function buildEverything(): Promise<void> {
  await buildServer();
  const dataFolder = mkdtempSync(join(tmpdir(), 'guide-build-'));
  try {
    // The admin panel takes as long as everything else: it is begun at once, and all of it is told when it fails.
    const screens = buildScreens(cmsEnvironment({ ...readSettings({}, root), dataFolder }));
    const done = await Promise.allSettled([runSteps([...checks, weapp], 1), screens]);
    const reasons = done.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    if (reasons.length > 0) throw new StepFailed(reasons.map(({ message }) => message).join('\n\n'));
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Tests speak for themselves: their report goes straight to the terminal. */
function vitest(
  projects: readonly string[],
  more: readonly string[],
  environment: Record<string, string> = {},
): Promise<void> {
  const chosen = projects.flatMap((name) => ['--project', name]);
  const args = [toolPath('vitest'), 'run', '--config', inside('test/vitest.config.ts'), ...chosen, ...more];
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new StepFailed('Some tests failed.'))));
  });
}

new Command('test')
  .description(
    'Everything: types, lint, arrows, generated files, every test on a booted CMS and in a browser',
  )
  .option('--project <names...>', 'run only these test projects, without checks and builds')
  .argument('[files...]', 'with --project: only test files whose path contains one of these')
  .action((files: string[], options: { project?: string[] }) =>
    door(async () => {
      if (options.project) return vitest(options.project, files);
      browserPath();
      await requireDatabase();
      await buildEverything();
      await vitest(['shared', 'scripts', 'miniprogram', 'cms', 'integration', 'weapp', 'e2e'], [], {
        GUIDE_TEST_COMPILED: 'true',
      });
    }),
  )
  .parseAsync();
