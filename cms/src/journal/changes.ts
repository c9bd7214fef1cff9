import { isDeepStrictEqual } from 'node:util';
import { entriesOf, isValues, type Values } from '../integrity/values';
import type { Attribute, FindModel, Model } from '../integrity/walk';
import type { JournalChange } from './event';

type Path = (string | number)[];

/** What is not written by people: Strapi's own columns. */
const ofStrapi = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** A name by which people know a document or file. */
export const titleOf = (values: Values | null | undefined): string | null => {
  const found = ['name', 'title', 'zh', 'date', 'slug'].map((field) => values?.[field]);
  return (found.find((value) => typeof value === 'string' && value !== '') as string | undefined) ?? null;
};

function reference(value: Values): Values {
  const name = titleOf(value);
  return typeof value.hash === 'string'
    ? { file: value.hash, name }
    : { documentId: value.documentId ?? null, name };
}

function kept({ type }: Attribute, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (type === 'relation' || type === 'media') {
    const references = entriesOf(value).map(reference);
    return Array.isArray(value) ? references : (references[0] ?? null);
  }
  return value instanceof Date ? value.toISOString() : value;
}

function* leaves(
  find: FindModel,
  model: Model,
  values: Values,
  path: Path,
): Generator<{ path: Path; value: unknown }> {
  for (const [name, attribute] of Object.entries(model.attributes)) {
    if (ofStrapi.has(name)) continue;
    const { type, component, repeatable } = attribute;
    if (type !== 'component' || !component) {
      const value = kept(attribute, values[name]);
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
      if (!isEmpty) yield { path: [...path, name], value };
      continue;
    }
    for (const [index, entry] of entriesOf(values[name]).entries()) {
      yield* leaves(find, find(component), entry, [...path, name, ...(repeatable ? [index] : [])]);
    }
  }
}

/** The fields in which two versions of a document differ, however deep; a missing version has no fields. */
export function changesBetween(
  find: FindModel,
  model: Model,
  before: Values | null | undefined,
  after: Values | null | undefined,
): JournalChange[] {
  const flat = (values: Values | null | undefined) =>
    new Map(
      [...(isValues(values) ? leaves(find, model, values, []) : [])].map(({ path, value }) => [
        path.join('.'),
        { path, value },
      ]),
    );
  const [old, fresh] = [flat(before), flat(after)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])];
  return keys.flatMap((key): JournalChange[] => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const path = (is ?? was)?.path ?? [];
    const change = { path, before: was?.value ?? null, after: is?.value ?? null };
    return isDeepStrictEqual(change.before, change.after) ? [] : [change];
  });
}
