import type { Struct } from '@strapi/strapi';
import { entriesOf, type Values } from './values';

export type Attribute = {
  type: string;
  component?: string;
  repeatable?: boolean;
  required?: boolean;
  relation?: string;
};
export type Model = { uid: string; attributes: Record<string, Attribute> };

/** Finds a type or component by its uid. */
export type FindModel = (uid: string) => Model;

/** One document or component with the place where it stands. */
export type Place = { model: Model; values: Values; path: (string | number)[] };

/** The document itself and every component in it, however deep. */
export function* places(
  find: FindModel,
  model: Model,
  values: Values,
  path: Place['path'] = [],
): Generator<Place> {
  yield { model, values, path };
  for (const [name, { type, component, repeatable }] of Object.entries(model.attributes)) {
    if (type !== 'component' || !component) continue;
    for (const [index, entry] of entriesOf(values[name]).entries()) {
      yield* places(find, find(component), entry, [...path, name, ...(repeatable ? [index] : [])]);
    }
  }
}

type Populate = Record<string, true | { populate: Populate }>;

/** What has to be loaded to see a document whole: components, media, relations by one step. */
export function populateOf(find: FindModel, model: Model): Populate {
  const entries = Object.entries(model.attributes).flatMap(
    ([name, { type, component }]): [string, Populate[string]][] => {
      if (type === 'component' && component) return [[name, { populate: populateOf(find, find(component)) }]];
      const ours = !['createdBy', 'updatedBy', 'localizations'].includes(name);
      return ours && (type === 'media' || type === 'relation') ? [[name, true]] : [];
    },
  );
  return Object.fromEntries(entries);
}

/** Strapi's description of a type as the little that the rules need of it. */
export const modelOf = (schema: Struct.Schema): Model => ({
  uid: schema.uid,
  attributes: schema.attributes as unknown as Model['attributes'],
});
