import { accessSync, constants, createWriteStream, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { auditSign, findRule, PLACE_KINDS, type PlaceKind, RULES, type Severity } from 'shared/signage';
import { endWithTheReader } from '../steps/closed-pipe';
import { auditFile } from './audit-file';
import { BadInput } from './bad-input';
import { addContentCommands } from './content-commands';
import { readDecisions } from './decision-file';
import { exitCodeOf } from './exit';
import { explanation, rulesPage } from './explain';
import { labelFile } from './label-file';
import { auditMeans } from './means';
import { count, emptySummary, grave } from './summary';
import { csvWriter } from './writers/csv';
import { jsonWriter } from './writers/json';
import { lineOf, tableWriter } from './writers/table';
import type { FindingWriter } from './writers/writer';
import { xlsxWriter } from './writers/xlsx';

const WRITERS: Record<string, (stream: NodeJS.WritableStream) => FindingWriter> = {
  table: tableWriter,
  json: jsonWriter,
  csv: csvWriter,
  xlsx: xlsxWriter,
};

interface AuditFlags {
  format: string;
  minSeverity: Severity;
  terms?: string;
  decisions?: string;
  output?: string;
}

function progressOn(stream: NodeJS.WriteStream): (done: number) => void {
  if (!stream.isTTY) return () => undefined;
  return (done) => {
    if (done % 500 === 0) stream.write(`\r${done} signs`);
  };
}

/** An output that cannot be written, or that is the input and would be destroyed while it is read. */
function refuseOutput(file: string, output: string | undefined): void {
  if (output === undefined) return;
  try {
    accessSync(existsSync(output) ? output : dirname(output), constants.W_OK);
  } catch {
    throw new BadInput({
      file: output,
      reason: 'cannot be written: no such folder, or no right to write there',
    });
  }
  if (!existsSync(output) || !existsSync(file)) return;
  if (statSync(output).isDirectory()) throw new BadInput({ file: output, reason: 'is a folder' });
  if (realpathSync(file) === realpathSync(output))
    throw new BadInput({ file: output, reason: 'the output would overwrite the list that is audited' });
}

async function audit(file: string, flags: AuditFlags): Promise<void> {
  refuseOutput(file, flags.output);
  const decisions = flags.decisions === undefined ? undefined : readDecisions(flags.decisions);
  const means = auditMeans(flags.terms);
  if (flags.format === 'xlsx' && flags.output === undefined && process.stdout.isTTY)
    throw new BadInput({
      file: '(terminal)',
      reason: 'a workbook needs --output FILE or a redirected output',
    });
  let stream: NodeJS.WritableStream | undefined;
  const open = (): NodeJS.WritableStream => {
    stream ??= flags.output === undefined ? process.stdout : createWriteStream(flags.output);
    return stream;
  };
  const make = WRITERS[flags.format] as (typeof WRITERS)[string];
  let writer: FindingWriter | undefined;
  const opened = (): FindingWriter => {
    writer ??= make(open());
    return writer;
  };
  const late: FindingWriter = {
    sign: (row, findings) => opened().sign(row, findings),
    end: (summary) => opened().end(summary),
  };
  const progress = progressOn(process.stderr);
  const summary = await auditFile(file, late, {
    means,
    least: flags.minSeverity,
    progress,
    ...(decisions ? { decisions } : {}),
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const output = open();
  if (output !== process.stdout && flags.format !== 'xlsx')
    await new Promise<void>((resolve) => output.end(resolve));
  process.exitCode = grave(summary) ? 1 : 0;
}

async function label(
  file: string,
  flags: { decisions: string; terms?: string; output?: string },
): Promise<void> {
  refuseOutput(file, flags.output);
  const decisions = readDecisions(flags.decisions);
  const output = flags.output === undefined ? process.stdout : createWriteStream(flags.output);
  const rows = await labelFile(file, decisions, auditMeans(flags.terms), output);
  if (output !== process.stdout) await new Promise<void>((resolve) => output.end(resolve));
  process.stderr.write(`${rows} labelled rows\n`);
}

function check(zh: string, en: string, flags: { kind: PlaceKind; terms?: string; format: string }): void {
  const findings = auditSign({ id: 'check', zh, en, kind: flags.kind }, auditMeans(flags.terms));
  if (flags.format === 'json') process.stdout.write(`${JSON.stringify({ findings })}\n`);
  else if (findings.length === 0) process.stdout.write('没有发现问题 / nothing found\n');
  else
    for (const finding of findings) process.stdout.write(lineOf(finding, finding.field === 'zh' ? zh : en));
  const summary = emptySummary();
  count(summary, findings);
  process.exitCode = grave(summary) ? 1 : 0;
}

function explain(id: string): void {
  const rule = findRule(id.toUpperCase());
  if (!rule) throw new BadInput({ file: id, reason: 'there is no such rule; `rules` lists them' });
  process.stdout.write(explanation(rule));
}

function rules(flags: { format: string }): void {
  if (flags.format === 'json') process.stdout.write(`${JSON.stringify(RULES, null, 2)}\n`);
  else if (flags.format === 'markdown') process.stdout.write(rulesPage());
  else
    for (const rule of RULES)
      process.stdout.write(
        `${rule.id.padEnd(9)} ${rule.severity}  ${rule.sentence.zh} — ${rule.sentence.en}\n`,
      );
}

function kindOf(value: string): PlaceKind {
  const kind = PLACE_KINDS.find((name) => name === value);
  if (!kind) throw new InvalidArgumentError(`one of ${PLACE_KINDS.join(', ')}`);
  return kind;
}

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
  .addOption(new Option('--format <format>', 'output format').choices(Object.keys(WRITERS)).default('table'))
  .addOption(
    new Option('--min-severity <severity>', 'show findings from this severity up')
      .choices(['S1', 'S2', 'S3', 'S4'])
      .default('S4'),
  )
  .option('--terms <file>', 'term base to use instead of the shipped one')
  .option('--decisions <file>', 'decisions: scope, rule, sign, zh, en, register, reason, person, date')
  .option('--output <file>', 'write here instead of standard output')
  .action(audit);
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
  .action(label);
program
  .command('check')
  .description('audits one sign')
  .argument('<zh>')
  .argument('<en>')
  .option('--kind <kind>', 'what the sign is for', kindOf, 'facility')
  .option('--terms <file>', 'term base to use instead of the shipped one')
  .addOption(new Option('--format <format>').choices(['table', 'json']).default('table'))
  .action(check);
program.command('explain').description('explains a rule').argument('<rule>').action(explain);
program
  .command('rules')
  .description('lists the rules')
  .addOption(new Option('--format <format>').choices(['table', 'json', 'markdown']).default('table'))
  .action(rules);

addContentCommands(program);

endWithTheReader();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
