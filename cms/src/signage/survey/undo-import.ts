import type { Core } from '@strapi/strapi';
import type { SignRecord } from 'shared/signage/sign-register';
import { now } from 'shared/time';
import { refused } from '../../desk/refused';
import { sweepPhotographs } from '../photographs/keep-photograph';
import { removeSigns } from '../register/remove-signs';
import { registerChanges } from '../register/revision';
import { saveSigns, signsById } from '../register/save-signs';
import { registerTable } from '../register/tables';
import type { ImportRow } from './import-signs';

/** What undoing an import has done. */
export interface SurveyUndone {
  readonly removed: number;
  readonly restored: number;
}

function listed(codes: readonly string[]): string {
  return `${codes.slice(0, 5).join('、')}${codes.length > 5 ? ` 等 ${codes.length} 块` : ''}`;
}

/**
 * Takes a whole import back in one transaction: new signs go, changed ones are what they were.
 * @throws DeskRefused when there is no such import, it has been undone, or one of its signs was worked on since:
 * then nothing is touched, so that no later work is lost.
 */
export async function undoSurveyImport(strapi: Core.Strapi, id: number, who: string): Promise<SurveyUndone> {
  const { files, ...undone } = await strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const imports = registerTable<ImportRow>(strapi, 'import');
    const found = await imports.findOne({ where: { id } });
    if (!found) throw refused('', '没有这次导入。', 404);
    if (found.undoneAt) throw refused('', '这次导入已被撤销。', 409);
    const documentIds = found.changes.map(({ documentId }) => documentId);
    const present = new Map((await signsById(strapi, documentIds)).map((sign) => [sign.documentId, sign]));
    const later = found.changes.filter(
      ({ documentId, revision }) => present.get(documentId)?.revision !== revision,
    );
    if (later.length > 0)
      throw refused(
        '',
        `不能撤销：导入之后又处理过 ${listed(later.map(({ code }) => code))}。请逐块修改。`,
        409,
      );
    const entered = found.changes.filter(({ before }) => before === null);
    const changed = found.changes.filter(({ before }) => before !== null);
    const at = now().toISOString();
    const gone = await removeSigns(
      strapi,
      entered.map(({ documentId }) => documentId),
      at,
    );
    await saveSigns(
      strapi,
      changed.map(({ documentId, before }) => ({ documentId, fields: before as Partial<SignRecord> })),
      { action: 'undone', who, why: `撤销导入“${found.fileName}”` },
    );
    await imports.update({ where: { id }, data: { undoneBy: who, undoneAt: at } });
    return { removed: entered.length, restored: changed.length, files: gone };
  });
  await sweepPhotographs(strapi, files);
  return undone;
}
