import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import {
  type KnownSign,
  type Mapping,
  previewSurvey,
  type SurveyRowPreview,
} from 'shared/signage/sign-table';
import { refused } from '../../desk/refused';
import { storedSign } from '../register/stored-sign';
import { pieces, signTable } from '../register/tables';
import { readSurveyFile, type SurveyFile } from './read-survey-file';

/** What importing a survey would do, and a seal that changes with it. */
export interface SurveyPreview {
  readonly headings: readonly string[];
  readonly headRow: number;
  readonly mapping: Mapping;
  readonly mappedBy: SurveyFile['mappedBy'];
  readonly rows: readonly SurveyRowPreview[];
  /** Names this very preview: an import that names another is refused, so that nobody imports unseen. */
  readonly seal: string;
}

/** The signs that the rows can concern: those with their codes, and for rows without code those with their Chinese. */
async function concerned(strapi: Core.Strapi, { rows }: SurveyFile): Promise<KnownSign[]> {
  const codes = [...new Set(rows.flatMap(({ fields }) => fields.code ?? []))];
  const texts = [...new Set(rows.flatMap(({ fields }) => (fields.code ? [] : (fields.zh ?? []))))];
  const found = new Map<string, KnownSign>();
  for (const [field, values] of [
    ['code', codes],
    ['zh', texts],
  ] as const)
    for (const some of pieces(values))
      for (const row of await signTable(strapi).findMany({ where: { [field]: { $in: some } } })) {
        const sign = storedSign(row);
        found.set(sign.documentId, sign);
      }
  return [...found.values()];
}

/**
 * Says what importing a survey would do, row by row. Writes nothing.
 * @throws DeskRefused when the file is no table of signs, or no column is known to hold a text or code.
 */
export async function previewSigns(
  strapi: Core.Strapi,
  content: Buffer,
  source: string,
  mapping?: Mapping,
): Promise<SurveyPreview> {
  const file = await readSurveyFile(strapi, content, source, mapping);
  const { zh, en, code } = file.mapping;
  if (zh === undefined && en === undefined && code === undefined)
    throw refused(
      'mapping',
      `第 ${file.headRow} 行没有认出“编号”“中文”“英文”中的任何一列：请指定各列的含义。`,
    );
  const rows = previewSurvey(file.rows, await concerned(strapi, file), file.mapping, file.headings);
  const seal = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
  const { headings, headRow, mappedBy } = file;
  return { headings, headRow, mapping: file.mapping, mappedBy, rows, seal };
}
