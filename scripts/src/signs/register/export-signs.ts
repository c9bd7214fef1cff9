import { writeFileSync } from 'node:fs';
import { allSigns } from 'cms/signage/register/read-signs';
import { exportSigns as asFile, type ExportFormat } from 'cms/signage/survey/export-signs';
import { withCms } from '../../cms/with-cms';
import { BadInput } from '../bad-input';
import { installationSettings, isInstalled } from '../terms/installation';

/** Writes every sign of this installation, to standard output or into a file. */
export async function exportSigns({ format, out }: { format: string; out?: string }): Promise<void> {
  const file = out ?? '-';
  if (!isInstalled())
    throw new BadInput({ file, reason: 'there is no installation here yet: run npm start first' });
  if (format === 'xlsx' && out === undefined)
    throw new BadInput({ file, reason: 'a workbook cannot be shown here: name a file with --out' });
  const content = await withCms(installationSettings(), async (strapi) =>
    asFile(await allSigns(strapi), format as ExportFormat),
  );
  if (out === undefined) {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(out, content);
  } catch (error) {
    throw new BadInput({ file: out, reason: `cannot be written (${(error as Error).message})` });
  }
  process.stderr.write(`written to ${out}\n`);
}
