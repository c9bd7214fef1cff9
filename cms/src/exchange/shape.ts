import type { Core } from '@strapi/strapi';
import type { WordsModel } from 'shared/translation';
import { wordsModelOf } from '../translation/words-model';

interface Common {
  readonly required: boolean;
}

/** A field of a document or component, as content files know it. */
export type Field = Common &
  (
    | { readonly kind: 'text'; readonly max?: number; readonly pattern?: string }
    | { readonly kind: 'number'; readonly whole: boolean; readonly min?: number; readonly max?: number }
    | { readonly kind: 'choice'; readonly values: readonly string[] }
    | { readonly kind: 'flag' | 'date' | 'time' | 'instant' | 'json' }
    | { readonly kind: 'media'; readonly allowed: readonly string[] }
    | { readonly kind: 'reference'; readonly to: string; readonly many: boolean }
    | { readonly kind: 'component'; readonly fields: Fields; readonly many: boolean }
  );

export type Fields = Readonly<Record<string, Field>>;

/** What a content file of one type holds: read from Strapi's own schema, so that there is no second list. */
export interface Shape {
  /** Domain and name, as in the file: `guide.exhibit`. */
  readonly type: string;
  readonly uid: string;
  /** A type with one document only, whose file has no slug. */
  readonly single: boolean;
  /** Fields that are the same in every language. */
  readonly shared: Fields;
  /** Fields that each language has for itself. */
  readonly words: Fields;
  /** The same as translators see it. */
  readonly model: WordsModel;
}

/** The types that are exchanged, each after those it refers to. */
export const exchangedTypes = [
  'guide.area',
  'guide.exhibit',
  'guide.tour',
  'guide.story',
  'visit.notice-template',
  'visit.notice',
  'visit.site',
] as const;

interface RawAttribute {
  readonly type: string;
  readonly required?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly regex?: string | RegExp;
  readonly enum?: readonly string[];
  readonly allowedTypes?: readonly string[];
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}
type RawAttributes = Readonly<Record<string, RawAttribute>>;
interface RawSchema {
  readonly uid: string;
  readonly kind?: string;
  readonly __schema__?: { readonly attributes: RawAttributes };
  readonly attributes: RawAttributes;
}

const texts = new Set(['string', 'text', 'richtext', 'email', 'uid']);
const plain: Readonly<Record<string, 'flag' | 'date' | 'time' | 'instant' | 'json'>> = {
  boolean: 'flag',
  date: 'date',
  time: 'time',
  datetime: 'instant',
  json: 'json',
};

/** Longest value of a `string` column on PostgreSQL; SQLite has no limit. */
const longestString = 255;

function fieldOf(strapi: Core.Strapi, name: string, raw: RawAttribute): Field {
  const required = raw.required === true;
  const bounds = {
    ...(raw.min === undefined ? {} : { min: raw.min }),
    ...(raw.max === undefined ? {} : { max: raw.max }),
  };
  if (texts.has(raw.type)) {
    const limited = raw.type === 'string' && strapi.db.dialect.client === 'postgres';
    const max = Math.min(raw.maxLength ?? Infinity, limited ? longestString : Infinity);
    const pattern = raw.regex instanceof RegExp ? raw.regex.source : raw.regex;
    return { kind: 'text', required, ...(max < Infinity ? { max } : {}), ...(pattern ? { pattern } : {}) };
  }
  if (raw.type === 'integer') return { kind: 'number', required, whole: true, ...bounds };
  if (raw.type === 'float' || raw.type === 'decimal')
    return { kind: 'number', required, whole: false, ...bounds };
  if (raw.type === 'enumeration') return { kind: 'choice', required, values: raw.enum ?? [] };
  if (raw.type === 'media' && !raw.multiple)
    return { kind: 'media', required, allowed: raw.allowedTypes ?? [] };
  if (raw.type === 'relation' && raw.target?.startsWith('api::')) {
    const many = raw.relation?.endsWith('ToMany') === true;
    return { kind: 'reference', required, to: raw.target.slice('api::'.length), many };
  }
  if (raw.type === 'component' && raw.component) {
    const component = strapi.components[
      raw.component as keyof typeof strapi.components
    ] as unknown as RawSchema;
    const fields = fieldsOf(strapi, component);
    return { kind: 'component', required, many: raw.repeatable === true, fields };
  }
  const kind = plain[raw.type];
  if (!kind) throw new Error(`The field ${name} has a type that content files cannot hold: ${raw.type}.`);
  return { kind, required };
}

function fieldsOf(
  strapi: Core.Strapi,
  schema: RawSchema,
  wanted: (raw: RawAttribute) => boolean = () => true,
): Fields {
  const own = schema.__schema__?.attributes ?? schema.attributes;
  const entries = Object.entries(own).filter(([, raw]) => wanted(raw));
  return Object.fromEntries(entries.map(([name, raw]) => [name, fieldOf(strapi, name, raw)]));
}

const isLocalised = (raw: RawAttribute) => raw.pluginOptions?.i18n?.localized === true;

/** The shapes of all exchanged types of this CMS, in the order in which they are to be imported. */
export function readShapes(strapi: Core.Strapi): Shape[] {
  return exchangedTypes.map((type) => {
    const uid = `api::${type}`;
    const schema = strapi.contentTypes[uid as keyof typeof strapi.contentTypes] as unknown as RawSchema;
    const { slug, ...shared } = fieldsOf(strapi, schema, (raw) => !isLocalised(raw));
    return {
      type,
      uid,
      single: schema.kind === 'singleType',
      // Of a version, the slug is written only where it differs from the document's.
      shared: { ...(slug ? { slug: { ...slug, required: false } } : {}), ...shared },
      words: fieldsOf(strapi, schema, isLocalised),
      model: wordsModelOf(strapi, uid),
    };
  });
}
