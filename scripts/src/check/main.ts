import { Command } from 'commander';
import { door } from '../steps/main-door';
import { runStep, runSteps } from '../steps/step';
import { buildShared, checks } from './steps';

new Command('check')
  .description(
    'Types, lint, format, arrows between packages and generated files: the fast checks of npm test',
  )
  .action(() =>
    door(async () => {
      await runStep(buildShared);
      await runSteps(checks);
    }),
  )
  .parseAsync();
