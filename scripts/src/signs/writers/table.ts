import colours from 'picocolors';
import type { Finding } from 'shared/signage';
import { type FindingWriter, write } from './writer';

const SHADE = { S1: colours.red, S2: colours.yellow, S3: colours.cyan, S4: colours.dim } as const;

/** A finding as the two lines a person reads. */
export function lineOf(finding: Finding, text: string): string {
  const where = text.slice(finding.start, finding.end).slice(0, 60);
  const proposal = finding.suggestion === undefined ? '' : `\n      → ${finding.suggestion}`;
  return (
    `  ${SHADE[finding.severity](finding.severity)} ${finding.rule} ${finding.type}${where ? ` “${where}”` : ''}\n` +
    `      ${finding.message.zh} ${colours.dim(`(${finding.source})`)}${proposal}\n`
  );
}

/** For the terminal: the signs with findings, then the totals. */
export function tableWriter(stream: NodeJS.WritableStream): FindingWriter {
  return {
    async sign({ sign }, findings) {
      if (findings.length === 0) return;
      const lines = findings.map((finding) => lineOf(finding, finding.field === 'zh' ? sign.zh : sign.en));
      await write(stream, `${colours.bold(sign.id)}  ${sign.zh}  |  ${sign.en}\n${lines.join('')}`);
    },
    async end(summary) {
      const { S1, S2, S3, S4 } = summary.bySeverity;
      await write(
        stream,
        `${summary.signs} signs, ${summary.signsWithFindings} with findings: S1 ${S1}, S2 ${S2}, S3 ${S3}, S4 ${S4}\n`,
      );
    },
  };
}
