import type { Core } from '@strapi/strapi';
import { normalTerm, TERM_COLUMNS, type TermColumn, type TermProblem, termProblems } from 'shared/signage';
import { validationError } from '../../security/validation-error';
import { signageTypes } from '../documents';
import { fieldsOf, type TermFields, termOf } from './fields';
import { termsChange } from './revision';
import { termLabels } from './term-labels';
import { termDocuments } from './term-store';

const readingActions = new Set(['findMany', 'findFirst', 'findOne', 'count']);
const writingActions = new Set(['create', 'update', 'clone']);

function refuse(problems: readonly Pick<TermProblem, 'column' | 'rule' | 'message'>[]): void {
  if (problems.length === 0) return;
  const broken = problems.map(({ column, rule, message }) => {
    const field = TERM_COLUMNS[column as TermColumn];
    return { path: [field], name: rule, message: `${termLabels[field]}：${message.zh}` };
  });
  throw validationError(`不能保存：${broken.map(({ message }) => message).join('；')}`, broken);
}

/** The fields as they will be kept. Refuses what breaks a rule, naming the field. */
async function checkedFields(
  strapi: Core.Strapi,
  data: Partial<TermFields>,
  self: string | undefined,
): Promise<TermFields> {
  const term = normalTerm(termOf(data));
  refuse(termProblems(term));
  const others = await termDocuments(strapi).findMany({
    filters: { zh: term.zh, ...(self ? { documentId: { $ne: self } } : {}) },
    limit: 1,
  });
  if (others.length > 0)
    refuse([
      { column: 'zh', rule: 'unique', message: { zh: `“${term.zh}”已有术语`, en: 'is a term already' } },
    ]);
  return fieldsOf(term);
}

/**
 * The one door of every change to terms, whoever writes: a term that breaks a rule is refused, and every instance's
 * auditor learns of the change with its commit.
 */
export function guardTerms(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== signageTypes.term || readingActions.has(context.action)) return next();
    return strapi.db.transaction(async () => {
      await termsChange(strapi);
      if (!writingActions.has(context.action)) return next();
      const parameters = context.params as { documentId?: string; data?: Partial<TermFields> };
      const { documentId } = parameters;
      const stored = documentId ? await termDocuments(strapi).findOne({ documentId }) : null;
      const self = context.action === 'update' ? documentId : undefined;
      const fields = await checkedFields(strapi, { ...stored, ...parameters.data }, self);
      parameters.data = { ...parameters.data, ...fields };
      return next();
    });
  });
}
