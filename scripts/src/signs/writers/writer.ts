import type { Finding } from 'shared/signage';
import type { SignRow } from '../rows';
import type { Summary } from '../summary';

/** Writes the findings of an audit in one format, sign by sign. */
export interface FindingWriter {
  sign(row: SignRow, findings: readonly Finding[]): Promise<void>;
  end(summary: Summary): Promise<void>;
}

/** Columns added to those of the list, in the tabular formats. */
export const FINDING_COLUMNS = [
  'rule',
  'type',
  'severity',
  'field',
  'start',
  'end',
  'message_zh',
  'message_en',
  'suggestion',
  'source',
] as const;

/** A finding as the cells of {@link FINDING_COLUMNS}. */
export const cellsOf = (finding: Finding): (string | number)[] => [
  finding.rule,
  finding.type,
  finding.severity,
  finding.field,
  finding.start,
  finding.end,
  finding.message.zh,
  finding.message.en,
  finding.suggestion ?? '',
  finding.source,
];

/** Writes text and waits while the reader is behind. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve));
}
