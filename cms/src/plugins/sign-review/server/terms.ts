import { civilDate, now } from 'shared/time';
import { type DeskController, personOf } from '../../../desk/context';
import { formText, uploadedTable } from '../../../desk/upload';
import { exportTerms } from '../../../signage/terms/export';
import { importTerms, termImports } from '../../../signage/terms/import';
import { previewOf } from '../../../signage/terms/preview';
import { readTermBase } from '../../../signage/terms/term-store';
import { undoTermImport } from '../../../signage/terms/undo';

/** Terms as files: preview, import, past imports, undo, export. */
export const terms: DeskController = ({ strapi }) => ({
  async preview(context) {
    const { fileName, content } = await uploadedTable(context);
    context.body = { fileName, ...(await previewOf(await readTermBase(strapi), content)) };
  },

  async import(context) {
    const { fileName, content } = await uploadedTable(context);
    const seal = formText(context, 'seal') ?? '';
    context.body = await importTerms(strapi, { fileName, content, who: personOf(context), seal });
  },

  async imports(context) {
    const found = await termImports(strapi).findMany({ sort: 'id:desc', limit: 20 });
    context.body = found.map(({ changes, ...rest }) => ({
      ...rest,
      created: changes.filter(({ before }) => before === null).length,
      changed: changes.filter(({ before }) => before !== null).length,
    }));
  },

  async undo(context) {
    context.body = await undoTermImport(strapi, context.params.id ?? '', personOf(context));
  },

  async export(context) {
    context.body = {
      fileName: `terms-${civilDate(now())}.csv`,
      csv: exportTerms(await readTermBase(strapi)),
    };
  },
});
