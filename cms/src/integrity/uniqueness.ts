import type { Core, UID } from '@strapi/strapi';
import type { Finding } from './finding';
import { isGiven, type Values } from './values';
import type { Model } from './walk';

const words: Record<string, { rule: string; reason: (value: unknown, name: string) => string }> = {
  slug: { rule: 'slug-unique', reason: (value, name) => `“${value}”已经用在${name}上` },
  number: { rule: 'number-unique', reason: (value, name) => `${value} 号已经用在${name}上` },
};

type Other = Values & { documentId: string };

/** Values that another document has already, in any language, as draft or published. */
export async function checkUnique(
  strapi: Core.Strapi,
  model: Model,
  data: Values,
  documentId: string | undefined,
): Promise<Finding[]> {
  const names = Object.keys(words).filter((name) => model.attributes[name] && isGiven(data[name]));
  if (names.length === 0) return [];
  const others: Other[] = await strapi.db.query(model.uid as UID.ContentType).findMany({
    where: {
      $or: names.map((name) => ({ [name]: data[name] })),
      ...(documentId ? { documentId: { $ne: documentId } } : {}),
    },
    limit: 4,
  });
  return names.flatMap((name): Finding[] => {
    const other = others.find((each) => String(each[name]) === String(data[name]));
    const { rule, reason } = words[name] ?? { rule: '', reason: () => '' };
    if (!other) return [];
    const title = String(other.name ?? other.title ?? other.slug ?? '另一篇');
    return [{ path: [name], uid: model.uid, rule, reason: reason(data[name], `“${title}”`) }];
  });
}
