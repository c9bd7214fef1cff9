import { writeFileSync } from 'node:fs';
import { exportTerms as asCsv } from 'cms/signage/terms/export';
import { BadInput } from '../bad-input';
import { installedTerms } from './installation';

/** Writes the terms of this installation as CSV, to standard output or into a file. */
export async function exportTerms({ out }: { out?: string }): Promise<void> {
  const terms = await installedTerms();
  const csv = asCsv(terms);
  if (out === undefined) {
    process.stdout.write(csv);
    return;
  }
  try {
    writeFileSync(out, csv);
  } catch (error) {
    throw new BadInput({ file: out, reason: `cannot be written (${(error as Error).message})` });
  }
  process.stderr.write(`${terms.length} terms written to ${out}\n`);
}
