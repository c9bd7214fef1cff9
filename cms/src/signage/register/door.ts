import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { refused } from '../../desk/refused';
import { auditMeans } from '../audit-means';
import { signageTypes } from '../documents';
import { auditSigns } from './audit-signs';
import { refreshCounts } from './refresh-counts';
import { registerChanges } from './revision';
import { storedSign } from './stored-sign';
import { signTable } from './tables';

const readingActions = new Set(['findMany', 'findFirst', 'findOne', 'count']);
const exhibit = 'api::guide.exhibit';

/** Audits the signs that name an exhibit again: its name may have changed. */
async function auditLinked(strapi: Core.Strapi, exhibitId: string): Promise<void> {
  const rows = await signTable(strapi).findMany({ where: { exhibitId } });
  const signs = rows.map(storedSign).filter(({ state }) => state !== 'retired');
  if (signs.length === 0) return;
  await registerChanges(strapi);
  const affected = await auditSigns(strapi, signs, [], await auditMeans(strapi));
  await refreshCounts(strapi, affected, now().toISOString());
}

/**
 * Signs are written by `saveSigns` alone, which keeps old texts, story and findings; whoever comes by the Document
 * Service is told so. A change of an exhibit has the signs that name it audited in the same transaction.
 */
export function guardSigns(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (readingActions.has(context.action)) return next();
    if (context.uid === signageTypes.sign)
      throw refused('', '标识只能在标识工作台登记和修改，以便保留历史文字和审校结果。');
    if (context.uid !== exhibit) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const { documentId } = context.params as { documentId?: string };
      if (documentId) await auditLinked(strapi, documentId);
      return result;
    });
  });
}
