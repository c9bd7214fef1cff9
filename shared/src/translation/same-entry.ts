import type { Values } from './words-model';

type Identity = (entry: Values) => string | undefined;

const given = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value);

/** The name of a linked file or document, whichever of its names is at hand. */
function linked(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return given(value);
  const { documentId, id } = value as Values;
  return given(documentId) ?? given(id);
}

const field =
  (name: string): Identity =>
  (entry) =>
    given(entry[name]);

/**
 * By what an entry of a component is known as the same in another language, the surest first. Strapi gives the rows of
 * each language, and of each state, numbers of their own, so an entry is known by what it stands for: a picture by its
 * file, a stop by its exhibit, a source by its page. Where that says nothing (one language has changed it), the place
 * in the list decides among those left over.
 */
const identities: Readonly<Record<string, readonly Identity[]>> = {
  'guide.picture': [(entry) => linked(entry.file)],
  'guide.tour-stop': [(entry) => linked(entry.exhibit), field('position')],
  'guide.source': [field('page'), field('code')],
  'visit.opening-hours': [
    ({ weekdays, validFrom, validTo, opens }) =>
      given(weekdays) && [weekdays, validFrom, validTo, opens].map((value) => given(value) ?? '').join(' '),
    field('weekdays'),
  ],
  'visit.booking-rule': [
    ({ website, daysAheadFrom, daysAheadTo, releaseTime }) => {
      const parts = [website, daysAheadFrom, daysAheadTo, releaseTime].map((value) => given(value) ?? '');
      return parts.some(Boolean) ? parts.join(' ') : undefined;
    },
  ],
};

/** An entry in the source language, its translation, or both; positions are those in their own lists. */
export interface EntryPair {
  readonly source?: number;
  readonly translation?: number;
}

/** Pairs the entries of a component in two languages. Pairs follow the source's order; what only the translation has comes last. */
export function pairEntries(
  component: string,
  source: readonly Values[],
  translation: readonly Values[],
): EntryPair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const byPlace: Identity = () => 'any';
  for (const identity of [...(identities[component] ?? []), byPlace]) {
    const free = new Map<string, number[]>();
    for (const [index, entry] of translation.entries()) {
      const key = taken.has(index) ? undefined : identity(entry);
      if (key !== undefined) free.set(key, [...(free.get(key) ?? []), index]);
    }
    for (const [index, entry] of source.entries()) {
      const key = partner.has(index) ? undefined : identity(entry);
      const found = key === undefined ? undefined : free.get(key)?.shift();
      if (found === undefined) continue;
      partner.set(index, found);
      taken.add(found);
    }
  }
  const paired = source.map((_, index): EntryPair => {
    const found = partner.get(index);
    return found === undefined ? { source: index } : { source: index, translation: found };
  });
  const alone = translation.flatMap((_, index) => (taken.has(index) ? [] : [{ translation: index }]));
  return [...paired, ...alone];
}
