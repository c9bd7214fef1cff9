import type { Core } from '@strapi/strapi';
import type { JudgedFinding } from 'shared/gates';
import { validationError } from '../security/validation-error';
import type { JudgedDocument } from './judge-documents';
import { placeOf } from './place';
import type { RefusedDocument } from './refused-documents';

const languages: Readonly<Record<string, string>> = { 'zh-CN': '中文', en: '英文' };
const verbs: Readonly<Record<string, string>> = {
  unpublish: '撤回',
  delete: '删除',
  withdraw: '收回',
  replace: '替换文件',
};

/** A document that would be published unfit, with what keeps it back. */
export interface Unfit {
  readonly document: JudgedDocument;
  readonly findings: readonly JudgedFinding[];
}

/** The error that every door answers with: what is to be mended, and where, of all documents together. */
export function gateRefusal(strapi: Core.Strapi, action: string, unfit: readonly Unfit[]): Error {
  const documents = unfit.map(
    ({ document: { type, documentId, slug, title }, findings }): RefusedDocument => ({
      type,
      documentId,
      slug,
      title,
      findings: findings.map(({ check, locale, path, message }) => ({
        check,
        locale,
        path,
        place: placeOf(strapi, type, path),
        message: message.zh,
      })),
    }),
  );
  const broken = documents.flatMap(({ title, findings }) =>
    findings.map(({ check, locale, path, place, message }) => ({
      path: [...path],
      name: check,
      message: `${languages[locale] ?? locale} ${place}：${message}${unfit.length > 1 ? `（${title}）` : ''}`,
    })),
  );
  const told = broken.map(({ message }) => message).join('；');
  const titles = documents.map(({ title }) => `“${title}”`).join('、');
  const error = validationError(
    `不能${verbs[action] ?? '发布'}：${titles}有 ${broken.length} 处要先改：${told}`,
    broken,
  );
  Object.assign((error as Error & { details: object }).details, { gate: documents });
  return error;
}
