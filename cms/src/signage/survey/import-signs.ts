import type { Core } from '@strapi/strapi';
import {
  type Mapping,
  type RowDecision,
  type SettledRow,
  type SurveyRowPreview,
  settledRows,
  undecided,
} from 'shared/signage/sign-table';
import { now } from 'shared/time';
import { DeskRefused, type Problem, refused } from '../../desk/refused';
import { registerChanges } from '../register/revision';
import { saveSigns, signsById } from '../register/save-signs';
import { registerTable, signTable } from '../register/tables';
import { previewSigns } from './preview';
import { rememberSource } from './read-survey-file';

/** What an import did to one sign: enough to undo it. */
export interface SurveyChange {
  readonly documentId: string;
  readonly code: string;
  /** The fields as they were; null for a sign that the import entered. */
  readonly before: Record<string, unknown> | null;
  /** The sign's revision after the import. */
  readonly revision: number;
}

/** An import as it is kept. */
export interface ImportRow {
  readonly fileName: string;
  readonly source: string;
  readonly who: string;
  readonly at: string;
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly changes: readonly SurveyChange[];
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** A file to be imported, by whom, and against which preview. */
export interface SurveyImport {
  readonly fileName: string;
  readonly content: Buffer;
  readonly who: string;
  /** Where the survey comes from; its columns are remembered under this name. Empty: not remembered. */
  readonly source: string;
  readonly mapping?: Mapping | undefined;
  readonly decisions: ReadonlyMap<number, RowDecision>;
  /** Seal of the preview that the person saw; undefined on the command line, which shows it in the same breath. */
  readonly seal?: string | undefined;
  readonly sample?: boolean;
}

/** What an import has done. */
export interface SurveyImported {
  readonly id: number;
  readonly created: number;
  readonly changed: number;
  readonly left: number;
}

/** Every row that stands in the way, in words: row, column, reason. */
export function obstacles(
  rows: readonly SurveyRowPreview[],
  decisions: ReadonlyMap<number, RowDecision>,
): Problem[] {
  return undecided(rows, decisions).flatMap(({ row, change, problems, sameAs, before, disputed }) => {
    const field = `第 ${row} 行`;
    if (change === 'wrong')
      return problems.map(({ column, message }) => ({
        field,
        message: `第 ${row} 行，列“${column}”：${message.zh}。`,
      }));
    if (change === 'conflict')
      return [
        { field, message: `第 ${row} 行与登记簿不一致（${disputed.length} 处），需要决定以哪个为准。` },
      ];
    const like = sameAs === undefined ? `登记簿中的 ${before?.code ?? ''} 相同` : `第 ${sameAs} 行编号相同`;
    return [{ field, message: `第 ${row} 行与${like}，需要决定取舍。` }];
  });
}

/** Numbers for signs that came without: after the highest that was given before. */
async function nextCodes(strapi: Core.Strapi, count: number): Promise<string[]> {
  if (count === 0) return [];
  const [last] = await signTable<{ code: string }>(strapi).findMany({
    where: { code: { $startsWith: 'N-' } },
    orderBy: { code: 'desc' },
    limit: 1,
  });
  const from = Number(/^N-(\d+)$/.exec(last?.code ?? '')?.[1] ?? 0);
  return Array.from({ length: count }, (_, at) => `N-${String(from + at + 1).padStart(6, '0')}`);
}

async function withCodes(strapi: Core.Strapi, rows: readonly SettledRow[]): Promise<SettledRow[]> {
  const nameless = rows.filter(({ before, fields }) => !before && !fields.code);
  const codes = await nextCodes(strapi, nameless.length);
  const codeOf = new Map(nameless.map((row, at) => [row, codes[at] ?? '']));
  return rows.map((row) => {
    const code = codeOf.get(row);
    return code === undefined ? row : { ...row, fields: { ...row.fields, code } };
  });
}

/**
 * Imports a survey: all rows that are new, fill gaps, or were decided, or none.
 * @throws DeskRefused naming every row that is wrong or undecided; 409 when the preview is out of date.
 */
export async function importSigns(strapi: Core.Strapi, survey: SurveyImport): Promise<SurveyImported> {
  return strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const preview = await previewSigns(strapi, survey.content, survey.source, survey.mapping);
    if (survey.seal !== undefined && survey.seal !== preview.seal)
      throw refused('file', '预览之后，文件或登记簿有了变化：请重新预览。', 409);
    const problems = obstacles(preview.rows, survey.decisions);
    if (problems.length > 0) throw new DeskRefused(problems);
    const settled = await withCodes(strapi, settledRows(preview.rows, survey.decisions));
    const at = now().toISOString();
    const documentIds = await saveSigns(
      strapi,
      settled.map(({ before, fields }) => ({
        documentId: before?.documentId,
        fields,
        sample: survey.sample ?? false,
      })),
      { action: 'imported', who: survey.who, why: `导入“${survey.fileName}”` },
    );
    const after = new Map((await signsById(strapi, documentIds)).map((sign) => [sign.documentId, sign]));
    const changes = settled.map(({ before, fields }, index): SurveyChange => {
      const documentId = documentIds[index] ?? '';
      const { revision = 1, code = '' } = after.get(documentId) ?? {};
      const old = before as unknown as Record<string, unknown> | undefined;
      const kept = old && Object.fromEntries(Object.keys(fields).map((field) => [field, old[field]]));
      return { documentId, code, before: kept ?? null, revision };
    });
    await rememberSource(strapi, survey.source, preview, at);
    const created = changes.filter(({ before }) => before === null).length;
    const { id } = await registerTable<ImportRow>(strapi, 'import').create({
      data: {
        fileName: survey.fileName,
        source: survey.source,
        who: survey.who,
        at,
        rows: preview.rows.length,
        created,
        changed: changes.length - created,
        changes,
      },
    });
    return { id, created, changed: changes.length - created, left: preview.rows.length - changes.length };
  });
}
