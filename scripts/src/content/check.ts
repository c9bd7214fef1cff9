import type { CheckReport, ReportedFinding } from 'cms/gates/report';
import { checkEverything, stands } from 'cms/gates/report';
import colours from 'picocolors';
import { contentChecks } from 'shared/gates';
import { withCms } from '../cms/with-cms';
import { readSettings } from '../start/settings';
import { root } from '../steps/places';
import { requireInstallation } from './installation';

export interface CheckOptions {
  readonly list?: boolean;
  readonly format: 'table' | 'json';
}

function printList(format: CheckOptions['format']): void {
  const listed = contentChecks.map(({ id, severity, rule, reason, types }) => ({
    id,
    severity,
    rule,
    reason,
    types,
  }));
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(listed, null, 2)}\n`);
    return;
  }
  for (const { id, severity, rule } of listed) {
    const mark = severity === 'blocking' ? 'blocks' : 'advice';
    process.stdout.write(`${colours.bold(id.padEnd(26))} ${mark}  ${rule.zh}\n${' '.repeat(35)}${rule.en}\n`);
  }
}

function lineOf({ check, severity, waived, locale, status, path, place, message }: ReportedFinding): string {
  const mark = waived ? 'waived' : severity === 'blocking' ? colours.red('blocks') : 'advice';
  return `  ${mark}  ${check}  ${locale} ${status}  ${place} (${path})：${message.zh} / ${message.en}\n`;
}

function printReport({ documents, findings }: CheckReport, format: CheckOptions['format']): void {
  const count = (wanted: (finding: ReportedFinding) => boolean) => findings.filter(wanted).length;
  const summary = {
    documents,
    blocking: count(stands),
    waived: count(({ waived }) => waived),
    advice: count(({ severity, waived }) => severity === 'advice' && !waived),
  };
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ summary, findings }, null, 2)}\n`);
    return;
  }
  const names = new Set(findings.map(({ type, slug }) => (slug ? `${type}/${slug}` : type)));
  for (const name of names) {
    const own = findings.filter(({ type, slug }) => (slug ? `${type}/${slug}` : type) === name);
    process.stdout.write(`${colours.bold(name)}  ${own[0]?.title}\n${own.map(lineOf).join('')}`);
  }
  process.stdout.write(
    `${documents} documents: ${summary.blocking} findings block, ${summary.waived} waived, ${summary.advice} advice\n`,
  );
}

/** Runs the content checks over this installation, or lists them. Exit code 1 when findings block. */
export async function checkContent({ list, format }: CheckOptions): Promise<void> {
  if (list) return printList(format);
  const settings = readSettings(process.env, root);
  requireInstallation(settings);
  const report = await withCms(settings, (strapi) => checkEverything(strapi));
  printReport(report, format);
  process.exitCode = report.findings.some(stands) ? 1 : 0;
}
