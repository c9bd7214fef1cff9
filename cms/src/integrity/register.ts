import type { Core, UID } from '@strapi/strapi';
import { sourceLocale } from 'shared/locale';
import { validationError } from '../security/validation-error';
import { checkComplete } from './check-complete';
import { checkDraft } from './check-draft';
import { brokenRule, type Finding } from './finding';
import { checkUnique } from './uniqueness';
import { isValues, type Values } from './values';
import { type FindModel, type Model, modelOf, populateOf } from './walk';

type Params = { documentId?: string; locale?: string | string[]; status?: string; data?: unknown };

const languages: Record<string, string> = { 'zh-CN': '中文', en: '英文' };

function refuse(type: string, findings: Finding[], action: string): void {
  if (findings.length === 0) return;
  const broken = findings.map((finding) => brokenRule(finding, type));
  throw validationError(`不能${action}：${broken.map(({ message }) => message).join('；')}`, broken);
}

/** Looks at one language after the other and says which one is not ready. */
async function checkLanguages(
  strapi: Core.Strapi,
  find: FindModel,
  model: Model,
  where: Values,
  locale: Params['locale'],
): Promise<void> {
  const wanted = locale === '*' ? undefined : [locale ?? sourceLocale].flat();
  const documents: Values[] = await strapi.db.query(model.uid as UID.ContentType).findMany({
    where: { ...where, ...(wanted ? { locale: { $in: wanted } } : {}) },
    populate: populateOf(find, model),
  });
  for (const document of documents) {
    const language = languages[String(document.locale)] ?? String(document.locale);
    refuse(model.uid, checkComplete(find, model, document), `发布${language}`);
  }
}

/**
 * Keeps every document sound, whoever writes it and however: formats and uniqueness always, completeness before it is
 * published. Errors name field and rule in Chinese and reach the admin as 400.
 */
export function keepIntegrity(strapi: Core.Strapi): void {
  const find: FindModel = (uid) => modelOf(strapi.getModel(uid as UID.Schema));
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    if (!uid.startsWith('api::')) return next();
    const model = find(uid);
    const { documentId, locale, status, data } = context.params as Params;
    if (action === 'publish') {
      await checkLanguages(strapi, find, model, { documentId, publishedAt: null }, locale);
      return next();
    }
    if ((action !== 'create' && action !== 'update' && action !== 'clone') || !isValues(data)) return next();
    const self = action === 'update' ? documentId : undefined;
    const findings = [...checkDraft(find, model, data), ...(await checkUnique(strapi, model, data, self))];
    refuse(uid, findings, '保存');
    if (status !== 'published') return next();
    // Publishing on the way: what is published can only be seen once it has been written, so it is taken back.
    return strapi.db.transaction(async () => {
      const written = await next();
      const id = (written as Values | null)?.documentId ?? documentId;
      await checkLanguages(strapi, find, model, { documentId: id, publishedAt: { $notNull: true } }, locale);
      return written;
    });
  });
}
