import type { Core, UID } from '@strapi/strapi';
import type { WordsField, WordsModel } from 'shared/translation';

interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

const words = new Set(['string', 'text', 'richtext', 'blocks']);
/** What each language has for itself: its own recording, and the cut of its own picture. */
const own: Readonly<Record<string, readonly string[]>> = {
  'guide.narration': ['durationSeconds', 'voice'],
  'guide.picture': ['focalX', 'focalY'],
};
/** Fields that Strapi keeps for itself. */
const strapis = new Set(['documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt', 'id']);

function fieldOf(strapi: Core.Strapi, owner: string, name: string, attribute: Attribute): WordsField {
  if (attribute.type === 'component' && attribute.component) {
    const { uid, attributes } = strapi.getModel(attribute.component as UID.Schema);
    const fields = Object.entries(attributes as unknown as Record<string, Attribute>)
      .filter(([inner]) => !strapis.has(inner))
      .map(([inner, each]) => [inner, fieldOf(strapi, uid, inner, each)] as const);
    return {
      kind: 'parts',
      many: attribute.repeatable === true,
      model: { uid, fields: Object.fromEntries(fields) },
    };
  }
  if (words.has(attribute.type)) return { kind: 'text' };
  if (attribute.type === 'json') return { kind: 'texts' };
  const isOwn = attribute.type === 'media' || attribute.type === 'relation' || own[owner]?.includes(name);
  return { kind: isOwn ? 'own' : 'fact' };
}

const known = new WeakMap<Core.Strapi, Map<string, WordsModel>>();

/** The localised fields of a type, read from Strapi's own schema: a new field is translated without being told here. */
export function wordsModelOf(strapi: Core.Strapi, uid: string): WordsModel {
  const models = known.get(strapi) ?? new Map<string, WordsModel>();
  known.set(strapi, models);
  const before = models.get(uid);
  if (before) return before;
  const { attributes } = strapi.getModel(uid as UID.Schema);
  const fields = Object.entries(attributes as unknown as Record<string, Attribute>)
    .filter(([name, { pluginOptions }]) => !strapis.has(name) && pluginOptions?.i18n?.localized === true)
    .map(([name, attribute]) => [name, fieldOf(strapi, uid, name, attribute)] as const);
  const model: WordsModel = { uid, fields: Object.fromEntries(fields) };
  models.set(uid, model);
  return model;
}
