import { DeskRefused } from 'cms/ceremony/refused';
import { Command, CommanderError, Option } from 'commander';
import { endWithTheReader } from '../steps/closed-pipe';
import { endOncePrinted } from '../steps/end';
import { StepFailed } from '../steps/step';
import { BadInput } from './bad-input';
import type { ImportAsked } from './import-table';
import type { DaysAsked } from './print-days';

const help = `
Environment, as for npm start: DATA_DIR, DATABASE_URL. No server needs to run.

Exit codes: 0 done, 1 failed, 2 wrong arguments or refused input (nothing has been written).
`;

const program = new Command('flag')
  .description(
    'Times of the flag ceremony: the official table where it is known, the Sun’s estimate elsewhere',
  )
  .option('--from <date>', 'first day, YYYY-MM-DD (today)')
  .option('--to <date>', 'last day, at most 400 days from the first (30 days)')
  .addOption(new Option('--format <format>', 'output format').choices(['csv', 'json', 'ics']).default('csv'))
  .addOption(new Option('--lang <language>', 'language of an ics').choices(['zh', 'en']).default('zh'))
  .option('--estimate', 'the Sun model alone')
  .addHelpText('after', help)
  .exitOverride()
  .action(async (asked: DaysAsked) => (await import('./print-days')).printDays(asked));

program
  .command('import')
  .description('Import the official year table; all or nothing')
  .argument('<table>', 'CSV (UTF-8, GBK) or XLSX with the columns 日期 升旗 降旗')
  .option('--dry-run', 'say what each row would do, but write nothing')
  .option('--overrule <reason>', 'take rows that contradict the Sun by 2 minutes or more, for this reason')
  .exitOverride()
  .action(async (table: string, asked: ImportAsked) =>
    (await import('./import-table')).importTable(table, asked),
  );

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof BadInput || error instanceof DeskRefused) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const known = error instanceof StepFailed;
  process.stderr.write(`${known ? error.message : ((error as Error).stack ?? String(error))}\n`);
  return 1;
}

endWithTheReader();

program.parseAsync().then(
  () => endOncePrinted(0),
  (error: unknown) => endOncePrinted(exitCodeOf(error)),
);
