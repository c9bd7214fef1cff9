import type { Core } from '@strapi/strapi';
import type { TermRowPreview } from 'shared/signage';
import { now } from 'shared/time';
import { DeskRefused, refused } from '../../desk/refused';
import { signageDocuments } from '../documents';
import { fieldsOf, type TermFields } from './fields';
import { previewOf } from './preview';
import { termsChange } from './revision';
import { readTermBase, storedTerms, termDocuments } from './term-store';

/** What an import did to one term: enough to undo it. */
export interface TermChange {
  readonly documentId: string;
  readonly before: TermFields | null;
  readonly after: TermFields;
}

/** An import as it is kept. */
export interface TermImportFields {
  readonly fileName: string;
  readonly who: string;
  readonly at: string;
  readonly rows: number;
  readonly changes: readonly TermChange[];
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** A file to be imported, by whom, and against which preview. */
export interface TermImport {
  readonly fileName: string;
  readonly content: Buffer;
  readonly who: string;
  /** Seal of the preview that the person saw; undefined on the command line, which shows it in the same breath. */
  readonly seal?: string | undefined;
}

/** What an import has done. */
export interface TermsImported {
  readonly created: number;
  readonly changed: number;
  readonly equal: number;
}

/** The terms' imports, newest last. */
export const termImports = (strapi: Core.Strapi) => signageDocuments<TermImportFields>(strapi, 'termImport');

/** Every wrong row in words: row, column, reason. */
export function rowProblems(rows: readonly TermRowPreview[]) {
  return rows.flatMap(({ row, problems }) =>
    problems.map(({ column, message }) => ({
      field: `第 ${row} 行`,
      message: `第 ${row} 行，列“${column}”：${message.zh}。`,
    })),
  );
}

/**
 * Imports terms: all new and changed rows of a file, or none. Terms that the file does not name stay as they are.
 * @throws DeskRefused naming every wrong row; 409 when the preview is out of date.
 */
export async function importTerms(strapi: Core.Strapi, file: TermImport): Promise<TermsImported> {
  return strapi.db.transaction(async () => {
    await termsChange(strapi);
    const { rows, seal } = await previewOf(await readTermBase(strapi), file.content);
    const problems = rowProblems(rows);
    if (problems.length > 0) throw new DeskRefused(problems);
    if (file.seal !== undefined && file.seal !== seal)
      throw refused('file', '预览之后，文件或术语有了变化：请重新预览。', 409);
    const stored = new Map((await storedTerms(strapi)).map((term) => [term.zh, term.documentId]));
    const documents = termDocuments(strapi);
    const changes: TermChange[] = [];
    for (const { term, change, before } of rows) {
      if (change !== 'new' && change !== 'changed') continue;
      const after = fieldsOf(term);
      const known = stored.get(term.zh);
      if (known) await documents.update({ documentId: known, data: after });
      const documentId = known ?? (await documents.create({ data: after })).documentId;
      changes.push({ documentId, before: before ? fieldsOf(before) : null, after });
    }
    if (changes.length > 0)
      await termImports(strapi).create({
        data: { fileName: file.fileName, who: file.who, at: now().toISOString(), rows: rows.length, changes },
      });
    const created = changes.filter(({ before }) => before === null).length;
    return { created, changed: changes.length - created, equal: rows.length - changes.length };
  });
}
