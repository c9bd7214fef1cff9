import { basename } from 'node:path';
import { importSigns as importIntoCms } from 'cms/signage/survey/import-signs';
import { previewSigns, type SurveyPreview } from 'cms/signage/survey/preview';
import { ROW_DECISIONS, type RowDecision } from 'shared/signage/sign-table';
import { type Cms, withCms } from '../../cms/with-cms';
import { BadInput } from '../bad-input';
import { contentOf } from '../term-file';
import { installationSettings, isInstalled } from '../terms/installation';

/** What the command was told. */
export interface ImportFlags {
  readonly dryRun?: boolean;
  readonly source?: string;
  /** What becomes of rows that contradict the register, stand twice, or are wrong. */
  readonly conflicts?: string;
  readonly duplicates?: string;
  readonly wrong?: string;
}

function decisionOf(text: string | undefined): RowDecision | undefined {
  return ROW_DECISIONS.find((decision) => decision === text);
}

/** The same decision for every row of a kind, as far as it can be taken there. */
function decisionsFor({ rows }: SurveyPreview, flags: ImportFlags): Map<number, RowDecision> {
  const by = {
    conflict: decisionOf(flags.conflicts),
    duplicate: decisionOf(flags.duplicates),
    wrong: decisionOf(flags.wrong),
  };
  const decided = new Map<number, RowDecision>();
  for (const { row, change, choices } of rows) {
    const decision = change in by ? by[change as keyof typeof by] : undefined;
    if (decision && choices.includes(decision)) decided.set(row, decision);
  }
  return decided;
}

function print({ rows }: SurveyPreview, dryRun: boolean): void {
  for (const { row, change, sign, fields } of rows)
    if (change !== 'equal')
      process.stdout.write(`${change} row ${row} ${sign.code || '-'} ${fields.join(', ')}\n`);
  const count = (change: string) => rows.filter((row) => row.change === change).length;
  const counts = ['new', 'filled', 'equal', 'conflict', 'duplicate', 'wrong']
    .map((change) => `${change} ${count(change)}`)
    .join(', ');
  process.stdout.write(`${dryRun ? 'dry run, nothing written: ' : ''}${counts}\n`);
}

/**
 * Imports a survey of signs into this installation, all of it or nothing; says on standard output what becomes of
 * each row.
 * @throws DeskRefused naming every row that is wrong or undecided; nothing is then written.
 */
export async function importSigns(file: string, flags: ImportFlags): Promise<void> {
  if (!isInstalled())
    throw new BadInput({ file, reason: 'there is no installation here yet: run npm start first' });
  const content = contentOf(file);
  const source = flags.source ?? '';
  const work = async (strapi: Cms): Promise<SurveyPreview> => {
    const preview = await previewSigns(strapi, content, source);
    const decisions = decisionsFor(preview, flags);
    if (flags.dryRun) return preview;
    await importIntoCms(strapi, {
      fileName: basename(file),
      content,
      who: '命令行',
      source,
      decisions,
    });
    return preview;
  };
  print(await withCms(installationSettings(), work), flags.dryRun === true);
}
