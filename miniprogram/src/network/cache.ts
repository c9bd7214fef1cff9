import { InMemoryCache, type TypePolicy } from '@apollo/client';

type KeyFieldsFunction = Extract<TypePolicy['keyFields'], (...given: never[]) => unknown>;

/**
 * A document is known by its slug in the language it was asked for, so that Chinese and English never
 * mix. One that was asked for without `slug` and `locale { asked }` stays inside its parent.
 */
const bySlugAndLanguage: KeyFieldsFunction = (document, { typename }) => {
  const { asked } = (document.locale ?? {}) as { asked?: unknown };
  return typename && typeof document.slug === 'string' && typeof asked === 'string'
    ? `${typename}:${document.slug}:${asked}`
    : false;
};
const document = { keyFields: bySlugAndLanguage };
const part = { merge: true, keyFields: false } as const;

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Area: document,
      Exhibit: document,
      Tour: document,
      Story: document,
      Notice: document,
      Site: part,
      LocaleAnswer: part,
      Narration: part,
      Audio: part,
      Coordinates: part,
      Neighbours: part,
      // Its reasons and notes are in the language asked for, which it does not name: it stays inside its question.
      CeremonyDay: { keyFields: false },
    },
  });
}
