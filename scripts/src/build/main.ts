import { Argument, Command } from 'commander';
import { door } from '../steps/main-door';
import { inside, root } from '../steps/places';
import { runStep, StepFailed } from '../steps/step';
import { broken, output, type Target, table, weigh } from './budgets';
import { precompress } from './precompress';
import { writeServiceWorker } from './service-worker';
import { tooNew } from './syntax';

const names: Record<Target, string> = { weapp: 'mini-program for WeChat', h5: 'guide for the web' };

async function build(target: Target): Promise<void> {
  await runStep({
    name: names[target],
    tool: '@tarojs/cli:taro',
    home: 'miniprogram',
    args: ['build', '--type', target],
    environment: { NODE_ENV: 'production' },
  });
  const folder = output(root, target);
  const unreadable = tooNew(folder);
  if (unreadable.length > 0) {
    throw new StepFailed(`Old phones cannot read this build:\n${unreadable.join('\n')}`);
  }
  const lines = weigh(target, folder);
  process.stdout.write(`${table(lines)}\n`);
  if (broken(lines).length > 0) {
    throw new StepFailed(`The ${names[target]} is over its budget: see the table above.`);
  }
  if (target === 'h5') {
    writeServiceWorker(folder, inside('miniprogram/service-worker/worker.js'));
    await precompress(folder);
  }
}

new Command('build')
  .description('Builds the mini-program for one target and holds it to its size budgets')
  .addArgument(new Argument('<target>', 'weapp or h5').choices(['weapp', 'h5']))
  .addHelpText('after', '\nTARO_APP_SERVER sets the address of the server; see miniprogram/README.md.')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action((target: Target) => door(() => build(target)))
  .parseAsync();
