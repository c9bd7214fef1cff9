import { Command, Option } from 'commander';
import { endWithTheReader } from '../steps/closed-pipe';
import type { AuditFlags } from './audit-list';
import type { CheckFlags } from './check-sign';
import { addContentCommands } from './content-commands';
import { exitCodeOf } from './exit';
import type { LabelFlags } from './label-list';

// What a command needs is loaded when it runs: help and refusals come at once.
const program = new Command('signs')
  .description('Audits Chinese–English signs against the norms')
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

program
  .command('audit')
  .argument(
    '<file>',
    'sign list: .csv (UTF-8 or GBK) or .xlsx with columns id, zh, en, place_kind, optionally register',
  )
  .addOption(
    new Option('--format <format>', 'output format')
      .choices(['table', 'json', 'csv', 'xlsx'])
      .default('table'),
  )
  .addOption(
    new Option('--min-severity <severity>', 'show findings from this severity up')
      .choices(['S1', 'S2', 'S3', 'S4'])
      .default('S4'),
  )
  .option('--terms <file>', 'term base to use instead of the shipped one')
  .option('--decisions <file>', 'decisions: scope, rule, sign, zh, en, register, reason, person, date')
  .option('--output <file>', 'write here instead of standard output')
  .action(async (file: string, flags: AuditFlags) => (await import('./audit-list')).audit(file, flags));
program
  .command('label')
  .description('writes decisions as labelled rows, to be run again with npm run bench -- audit FILE.csv')
  .argument('<file>', 'the sign list the decisions were taken on')
  .requiredOption(
    '--decisions <file>',
    'decisions: scope, rule, sign, zh, en, register, reason, person, date',
  )
  .option('--terms <file>', 'term base to use instead of the shipped one')
  .option('--output <file>', 'write here instead of standard output')
  .action(async (file: string, flags: LabelFlags) => (await import('./label-list')).label(file, flags));
program
  .command('check')
  .description('audits one sign')
  .argument('<zh>')
  .argument('<en>')
  .option('--kind <kind>', 'what the sign is for', 'facility')
  .option('--terms <file>', 'term base to use instead of the shipped one')
  .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
  .action(async (zh: string, en: string, flags: CheckFlags) =>
    (await import('./check-sign')).check(zh, en, flags),
  );
program
  .command('explain')
  .description('explains a rule')
  .argument('<rule>')
  .action(async (id: string) => (await import('./print-rules')).explain(id));
program
  .command('rules')
  .description('lists the rules')
  .addOption(new Option('--format <format>').choices(['table', 'json', 'markdown']).default('table'))
  .action(async (flags: { format: string }) => (await import('./print-rules')).rules(flags));

addContentCommands(program);

endWithTheReader();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
