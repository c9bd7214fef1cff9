import { createWriteStream } from 'node:fs';
import { readDecisions } from './decision-file';
import { labelFile } from './label-file';
import { auditMeans } from './means';
import { refuseOutput } from './output';

/** What may be asked of labelling. */
export interface LabelFlags {
  decisions: string;
  terms?: string;
  output?: string;
}

/** Writes the decisions taken on a list as labelled rows. */
export async function label(file: string, flags: LabelFlags): Promise<void> {
  refuseOutput(file, flags.output);
  const decisions = readDecisions(flags.decisions);
  const output = flags.output === undefined ? process.stdout : createWriteStream(flags.output);
  const rows = await labelFile(file, decisions, auditMeans(flags.terms), output);
  if (output !== process.stdout) await new Promise<void>((resolve) => output.end(resolve));
  process.stderr.write(`${rows} labelled rows\n`);
}
