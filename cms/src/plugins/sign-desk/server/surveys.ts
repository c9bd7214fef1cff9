import type { Mapping, RowDecision } from 'shared/signage/sign-table';
import { ROW_DECISIONS } from 'shared/signage/sign-table';
import { civilDate, now } from 'shared/time';
import { z } from 'zod';
import { type DeskContext, type DeskController, personOf } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { formText, uploadedTable } from '../../../desk/upload';
import { allSigns } from '../../../signage/register/read-signs';
import { registerTable } from '../../../signage/register/tables';
import { EXPORT_FORMATS, exportSigns } from '../../../signage/survey/export-signs';
import { type ImportRow, importSigns } from '../../../signage/survey/import-signs';
import { previewSigns } from '../../../signage/survey/preview';
import { sources } from '../../../signage/survey/read-survey-file';
import { undoSurveyImport } from '../../../signage/survey/undo-import';
import { fileBody, idOf, mediaTypes } from './query';

const mappingShape = z.record(z.string(), z.number().int().min(0).max(300));
const decisionsShape = z.record(z.string().regex(/^\d{1,7}$/), z.enum(ROW_DECISIONS));

function jsonField<Shape>(context: DeskContext, name: string, shape: z.ZodType<Shape>): Shape | undefined {
  const text = formText(context, name);
  if (text === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw refused(name, `“${name}”的内容格式不对。`);
  }
}

const sourceOf = (context: DeskContext): string => (formText(context, 'source') ?? '').trim().slice(0, 100);
const mappingOf = (context: DeskContext) =>
  jsonField(context, 'mapping', mappingShape) as Mapping | undefined;

function decisionsOf(context: DeskContext): Map<number, RowDecision> {
  const given = jsonField(context, 'decisions', decisionsShape) ?? {};
  return new Map(Object.entries(given).map(([row, decision]) => [Number(row), decision]));
}

/** Surveys in, the register out. */
export const surveys: DeskController = ({ strapi }) => ({
  async preview(context) {
    const { fileName, content } = await uploadedTable(context);
    const preview = await previewSigns(strapi, content, sourceOf(context), mappingOf(context));
    context.body = { fileName, ...preview };
  },

  async import(context) {
    const { fileName, content } = await uploadedTable(context);
    context.body = await importSigns(strapi, {
      fileName,
      content,
      who: personOf(context),
      source: sourceOf(context),
      mapping: mappingOf(context),
      decisions: decisionsOf(context),
      seal: formText(context, 'seal') ?? '',
    });
  },

  async imports(context) {
    const rows = await registerTable<ImportRow>(strapi, 'import').findMany({
      orderBy: { id: 'desc' },
      limit: 20,
      select: ['id', 'fileName', 'source', 'who', 'at', 'rows', 'created', 'changed', 'undoneBy', 'undoneAt'],
    });
    context.body = rows.map(({ id, ...row }) => ({ ...row, documentId: String(id) }));
  },

  async undo(context) {
    context.body = await undoSurveyImport(strapi, idOf(context), personOf(context));
  },

  async sources(context) {
    context.body = (await sources(strapi)).map(({ name, changedAt }) => ({ name, changedAt }));
  },

  async export(context) {
    const format = EXPORT_FORMATS.find((each) => each === context.params.format);
    if (!format) throw refused('', '没有这种格式。', 404);
    const content = await exportSigns(await allSigns(strapi), format);
    context.body = fileBody(`标识登记簿-${civilDate(now())}.${format}`, content, mediaTypes[format]);
  },
});
