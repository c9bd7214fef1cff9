import { ceremonyDocuments } from '../../../ceremony/documents';
import { importTable, type TableImportFields } from '../../../ceremony/table/import';
import { previewOf } from '../../../ceremony/table/preview';
import { problemText } from '../../../ceremony/table/problem-text';
import { undoImport } from '../../../ceremony/table/undo';
import { ceremonyTables } from '../../../ceremony/tables';
import { bodies, bodyAs } from './bodies';
import { type DeskController, personOf } from './context';
import { formText, uploadedTable } from './upload';

/** Import of the year table: preview, import, past imports, undo. */
export const table: DeskController = ({ strapi }) => ({
  async preview(context) {
    const { fileName, content } = await uploadedTable(context);
    const preview = await previewOf(ceremonyTables(strapi), content);
    const rows = preview.rows.map((row) => ({
      ...row,
      problems: row.problems.map((each) => ({ ...each, text: problemText(row, each) })),
    }));
    context.body = { fileName, ...preview, rows };
  },

  async import(context) {
    const { fileName, content } = await uploadedTable(context);
    context.body = await importTable(strapi, {
      fileName,
      content,
      who: personOf(context),
      seal: formText(context, 'seal') ?? '',
      overrule: formText(context, 'overrule'),
    });
  },

  async imports(context) {
    const found = await ceremonyDocuments<TableImportFields>(strapi, 'tableImport').findMany({
      sort: 'id:desc',
      limit: 50,
    });
    context.body = found.map(({ changes, ...rest }) => ({ ...rest, changed: changes.length }));
  },

  async undo(context) {
    const { why } = bodyAs(bodies.undo, context.request.body);
    context.body = await undoImport(strapi, context.params.id ?? '', { who: personOf(context), why });
  },
});
