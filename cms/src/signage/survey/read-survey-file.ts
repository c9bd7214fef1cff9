import type { Core } from '@strapi/strapi';
import {
  findHeadings,
  fittingMapping,
  guessMapping,
  type Mapping,
  readSurvey,
  type SurveyRow,
} from 'shared/signage/sign-table';
import { refused } from '../../desk/refused';
import { readSpreadsheet } from '../../spreadsheet/read-spreadsheet';
import { SpreadsheetRefused } from '../../spreadsheet/spreadsheet';
import { registerTable } from '../register/tables';

/** Rows of one survey: several times the signs of the area; more is another kind of file. */
export const mostSurveyRows = 5_000;

/** Where surveys come from: the mapping of its columns is kept, so that the next one needs none. */
export interface SourceRow {
  readonly name: string;
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  readonly changedAt: string;
}

/** A survey as read, with how its columns were understood. */
export interface SurveyFile {
  readonly headings: readonly string[];
  /** Number of the headings' row in the file. */
  readonly headRow: number;
  readonly mapping: Mapping;
  readonly mappedBy: 'person' | 'source' | 'headings';
  readonly rows: readonly SurveyRow[];
}

/** The mapping that a source's last import used, where the file still has these headings. */
async function rememberedMapping(
  strapi: Core.Strapi,
  source: string,
  headings: readonly string[],
): Promise<Mapping | undefined> {
  if (source === '') return undefined;
  const stored = await registerTable<SourceRow>(strapi, 'source').findOne({ where: { name: source } });
  if (!stored) return undefined;
  // Columns are remembered by their headings: a survey with a column more must not shift them.
  const moved = Object.entries(stored.mapping).map(
    ([field, column]) => [field, headings.indexOf(stored.headings[column as number] ?? '')] as const,
  );
  return fittingMapping(Object.fromEntries(moved.filter(([, column]) => column >= 0)), headings.length);
}

/**
 * Reads a survey: CSV (UTF-8, UTF-16, GBK) or XLSX; its columns as the person says, as the source's last import had
 * them, or as the headings name them.
 * @throws DeskRefused when it is no table of signs; single wrong cells are left to the preview.
 */
export async function readSurveyFile(
  strapi: Core.Strapi,
  content: Buffer,
  source: string,
  given: Mapping | undefined,
): Promise<SurveyFile> {
  const sheet = await readSpreadsheet(content, { oneSheet: true }).catch((error: unknown) => {
    throw error instanceof SpreadsheetRefused ? refused('file', error.message) : error;
  });
  const at = findHeadings(sheet) ?? 0;
  const head = sheet[at];
  if (!head) throw refused('file', '表中没有内容。');
  const headings = head.cells.map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 100));
  const remembered = given ? undefined : await rememberedMapping(strapi, source, headings);
  const mapping = given
    ? fittingMapping(given, headings.length)
    : { ...guessMapping(headings), ...remembered };
  const sound = fittingMapping(mapping, headings.length);
  const body = sheet.slice(at + 1);
  if (body.length > mostSurveyRows)
    throw refused('file', `表中有 ${body.length} 行，一次最多 ${mostSurveyRows} 行：请分开导入。`);
  return {
    headings,
    headRow: head.row,
    mapping: sound,
    mappedBy: given ? 'person' : remembered ? 'source' : 'headings',
    rows: readSurvey(body, sound, headings),
  };
}

/** Remembers how the columns of a source are understood. */
export async function rememberSource(
  strapi: Core.Strapi,
  name: string,
  { headings, mapping }: Pick<SurveyFile, 'headings' | 'mapping'>,
  changedAt: string,
): Promise<void> {
  if (name === '') return;
  const table = registerTable<SourceRow>(strapi, 'source');
  const stored = await table.findOne({ where: { name } });
  const data = { name, headings, mapping, changedAt };
  if (stored) await table.update({ where: { id: stored.id }, data });
  else await table.create({ data });
}

/** The sources known, most recent first. */
export const sources = (strapi: Core.Strapi) =>
  registerTable<SourceRow>(strapi, 'source').findMany({ orderBy: { changedAt: 'desc' }, limit: 100 });
