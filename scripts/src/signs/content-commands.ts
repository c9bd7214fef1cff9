import { type Command, Option } from 'commander';
import { runToEnd } from './exit';

const termsHelp = `
Columns: zh, en_preferred, and where wanted en_also_accepted, domain, source, confidence, forbidden; several forms
in a cell are divided by |. The environment is that of npm start: DATA_DIR, DATABASE_URL. No server needs to run.
Exit codes: 0 done, 1 failed, 2 wrong arguments or refused input (nothing has been written).
`;

/** Adds the commands that open the CMS. What they need is loaded when they run: the others answer at once. */
export function addContentCommands(program: Command): void {
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
