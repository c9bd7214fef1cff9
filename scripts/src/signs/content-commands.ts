import { Argument, type Command, Option } from 'commander';
import { runToEnd } from './exit';
import type { ImportFlags } from './register/import-signs';

const termsHelp = `
Columns: zh, en_preferred, and where wanted en_also_accepted, domain, source, confidence, forbidden; several forms
in a cell are divided by |. The environment is that of npm start: DATA_DIR, DATABASE_URL. No server needs to run.
Exit codes: 0 done, 1 failed, 2 wrong arguments or refused input (nothing has been written).
`;

const importHelp = `
Columns are found by their headings, or as the last import of the same --source had them; what they can hold is in the
desk's page "导入导出". Rows that contradict the register, stand twice or are wrong stop the import unless told otherwise:
take (as the file says), keep (as the register says), new (another sign), skip. Exit codes as of \`terms\`.
`;

function addRegisterCommands(program: Command): void {
  program
    .command('import')
    .description('enters and changes signs from a survey (CSV in UTF-8 or GBK, XLSX); all or nothing')
    .argument('<file>')
    .option('--source <name>', 'where the survey comes from: its columns are remembered under this name')
    .addOption(new Option('--conflicts <decision>').choices(['take', 'keep', 'skip']))
    .addOption(new Option('--duplicates <decision>').choices(['take', 'new', 'skip']))
    .addOption(new Option('--wrong <decision>').choices(['skip']))
    .option('--dry-run', 'check everything and say what would change, but write nothing')
    .addHelpText('after', importHelp)
    .action((file: string, flags: ImportFlags) =>
      runToEnd(async () => (await import('./register/import-signs')).importSigns(file, flags)),
    );
  program
    .command('export')
    .description('writes every sign of the register')
    .addOption(
      new Option('--format <format>', 'file format').choices(['csv', 'xlsx', 'geojson']).default('csv'),
    )
    .option('--out <file>', 'write here instead of standard output')
    .action((flags: { format: string; out?: string }) =>
      runToEnd(async () => (await import('./register/export-signs')).exportSigns(flags)),
    );
  program
    .command('sample')
    .description('enters about 200 made-up signs, marked as sample data, or takes them out again')
    .addArgument(new Argument('<what>').choices(['add', 'remove']))
    .action((what: string) => runToEnd(async () => (await import('./register/sample')).sample(what)));
}

/** Adds the commands that open the CMS. What they need is loaded when they run: the others answer at once. */
export function addContentCommands(program: Command): void {
  addRegisterCommands(program);
  const terms = program
    .command('terms')
    .description('the terms of the CMS as CSV')
    .addHelpText('after', termsHelp);
  terms
    .command('import')
    .description('adds and changes terms; all or nothing, and terms that the file does not name stay')
    .argument('<file>', 'CSV in UTF-8 or GBK')
    .option('--dry-run', 'check everything and say what would change, but write nothing')
    .action((file: string, flags: { dryRun?: boolean }) =>
      runToEnd(async () => (await import('./terms/import-terms')).importTerms(file, flags)),
    );
  terms
    .command('export')
    .description('writes all terms; `audit --terms` and `terms import` read the file')
    .option('--out <file>', 'write here instead of standard output')
    .action((flags: { out?: string }) =>
      runToEnd(async () => (await import('./terms/export-terms')).exportTerms(flags)),
    );
  program
    .command('prose')
    .description('audits the exhibits, stories, tours and notices of the CMS by the rules that fit prose')
    .addOption(new Option('--format <format>', 'output format').choices(['table', 'json']).default('table'))
    .action((flags: { format: string }) =>
      runToEnd(async () => (await import('./prose')).auditContent(flags)),
    );
}
