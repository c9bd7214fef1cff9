import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { normalTerm } from 'shared/signage';
import { now } from 'shared/time';
import { refused } from '../../desk/refused';
import { fieldsOf, termOf } from './fields';
import { type TermChange, termImports } from './import';
import { termsChange } from './revision';
import { storedTerms, termDocuments } from './term-store';

/** What undoing an import has done. */
export interface TermsUndone {
  readonly removed: number;
  readonly restored: number;
}

/** The Chinese of terms that are no longer as the import left them. */
async function changedSince(strapi: Core.Strapi, changes: readonly TermChange[]): Promise<string[]> {
  const present = new Map((await storedTerms(strapi)).map((term) => [term.documentId, term]));
  return changes
    .filter(({ documentId, after }) => {
      const stored = present.get(documentId);
      return !stored || !isDeepStrictEqual(fieldsOf(normalTerm(termOf(stored))), after);
    })
    .map(({ after }) => after.zh);
}

function named(terms: readonly string[]): string {
  const shown = terms.slice(0, 5).map((zh) => `“${zh}”`);
  return `${shown.join('、')}${terms.length > 5 ? ` 等 ${terms.length} 条` : ''}`;
}

/**
 * Takes a whole import back in one transaction: new terms go, changed ones are what they were.
 * @throws DeskRefused when there is no such import, it has been undone, or one of its terms was changed since:
 * then nothing is touched, so that no later work is lost.
 */
export async function undoTermImport(
  strapi: Core.Strapi,
  documentId: string,
  who: string,
): Promise<TermsUndone> {
  return strapi.db.transaction(async () => {
    await termsChange(strapi);
    const found = await termImports(strapi).findOne({ documentId });
    if (!found) throw refused('', '没有这次导入。', 404);
    if (found.undoneAt) throw refused('', '这次导入已被撤销。', 409);
    const later = await changedSince(strapi, found.changes);
    if (later.length > 0)
      throw refused('', `不能撤销：导入之后又改动过 ${named(later)}。请在术语中逐条修改。`, 409);
    const documents = termDocuments(strapi);
    for (const change of found.changes) {
      if (change.before) await documents.update({ documentId: change.documentId, data: change.before });
      else await documents.delete({ documentId: change.documentId });
    }
    await termImports(strapi).update({
      documentId,
      data: { undoneBy: who, undoneAt: now().toISOString() },
    });
    const removed = found.changes.filter(({ before }) => before === null).length;
    return { removed, restored: found.changes.length - removed };
  });
}
