import type { Core } from '@strapi/strapi';
import { auditMeans } from '../audit-means';
import type { PhotographRow } from '../photographs/keep-photograph';
import { auditSigns } from './audit-signs';
import { refreshCounts } from './refresh-counts';
import { registerChanges } from './revision';
import { pieces, type RegisterModel, registerTable, signTable } from './tables';

const belongings: readonly RegisterModel[] = [
  'text',
  'finding',
  'group',
  'waiver',
  'event',
  'standing',
  'photograph',
  'case',
];

/**
 * Takes signs out of the register with all that was kept of them, as if they had never been entered: for imports that
 * are undone and for sample data. A sign that has gone from its place is retired instead. Returns the files of their
 * photographs, which are swept (`sweepPhotographs`) when the change has been committed.
 */
export async function removeSigns(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  at: string,
): Promise<string[]> {
  return strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const files: string[] = [];
    const affected = await auditSigns(strapi, [], documentIds, await auditMeans(strapi));
    for (const some of pieces(documentIds)) {
      const photographs = registerTable<PhotographRow>(strapi, 'photograph');
      const gone = await photographs.findMany({ where: { signId: { $in: some } } });
      files.push(...gone.map(({ file }) => file));
      for (const model of belongings)
        await registerTable(strapi, model).deleteMany({ where: { signId: { $in: some } } });
      await signTable(strapi).deleteMany({ where: { documentId: { $in: some } } });
    }
    for (const documentId of documentIds) affected.delete(documentId);
    await refreshCounts(strapi, affected, at);
    return files;
  });
}
