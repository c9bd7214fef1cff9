import { spawn } from 'node:child_process';
import { Command } from 'commander';
import { buildShared, checks } from '../check/steps';
import { door } from '../steps/main-door';
import { inside, root } from '../steps/places';
import { runStep, runSteps, type Step, StepFailed, toolPath } from '../steps/step';
import { requireBrowser, requireDatabase } from './needs';

const builds: readonly Step[] = [
  { name: 'cms, compiled', tool: 'typescript:tsc', home: 'cms', args: ['-p', 'tsconfig.json'] },
  ...['weapp', 'h5'].map((target) => ({
    name: `mini-program for ${target}, within its budgets`,
    tool: 'tsx:tsx',
    args: ['-C', 'workspace', 'scripts/src/build/main.ts', target],
  })),
];

/** Tests speak for themselves: their report goes straight to the terminal. */
function vitest(projects: readonly string[], more: readonly string[]): Promise<void> {
  const chosen = projects.flatMap((name) => ['--project', name]);
  const args = [toolPath('vitest'), 'run', '--config', inside('test/vitest.config.ts'), ...chosen, ...more];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
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
      requireBrowser();
      await requireDatabase();
      await runStep(buildShared);
      await runSteps([...checks, ...builds]);
      await vitest(['shared', 'scripts', 'miniprogram', 'cms', 'integration', 'weapp', 'e2e'], []);
    }),
  )
  .parseAsync();
