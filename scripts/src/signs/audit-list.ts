import { createWriteStream } from 'node:fs';
import type { Severity } from 'shared/signage';
import { auditFile } from './audit-file';
import { BadInput } from './bad-input';
import { readDecisions } from './decision-file';
import { auditMeans } from './means';
import { refuseOutput } from './output';
import { grave } from './summary';
import type { FindingWriter } from './writers/writer';

type MakeWriter = (stream: NodeJS.WritableStream) => FindingWriter;

/** Loaded when asked for: the library of workbooks is larger than the rest of the command. */
const WRITERS: Record<string, () => Promise<MakeWriter>> = {
  table: async () => (await import('./writers/table')).tableWriter,
  json: async () => (await import('./writers/json')).jsonWriter,
  csv: async () => (await import('./writers/csv')).csvWriter,
  xlsx: async () => (await import('./writers/xlsx')).xlsxWriter,
};

/** What may be asked of an audit on the command line. */
export interface AuditFlags {
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

/** Audits a list of signs; ends with exit code 1 when S1 or S2 findings exist. */
export async function audit(file: string, flags: AuditFlags): Promise<void> {
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
  const load = WRITERS[flags.format];
  if (!load) throw new BadInput({ file: '--format', reason: `"${flags.format}" is no output format` });
  const make = await load();
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
