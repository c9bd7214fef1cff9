import { pairEntries } from './same-entry';
import { type ReviewIndex, stateOf, type TranslationState } from './state';
import { entriesOf, type Values, type WordsModel } from './words-model';

/** Name under which every object of served words says how far its own texts can be trusted. */
export const statesKey = '@states';

/** States of the texts of one object by field; a text that is not named is reviewed. */
export type ServedStates = Readonly<Record<string, Exclude<TranslationState, 'reviewed'>>>;

const blank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function withText(
  owner: { values: Record<string, unknown>; states: Record<string, TranslationState> },
  field: string,
  name: string,
  source: unknown,
  translation: unknown,
  reviews: ReviewIndex,
): void {
  const pair = { field, kind: 'text' as const, source: textOf(source), translation: textOf(translation) };
  if (blank(source) && blank(translation)) return;
  const state = stateOf(pair, reviews);
  if (state !== 'reviewed') owner.states[name] = state;
  if (state === 'missing') owner.values[name] = source;
}

/**
 * The words that a reader of a translation is served: the translation, with the Chinese wherever it is missing. Lists
 * follow the Chinese. Every object says under `statesKey` which of its texts are not reviewed.
 */
export function servedWords(
  model: WordsModel,
  source: Values | undefined,
  translation: Values | undefined,
  reviews: ReviewIndex,
): Values {
  const owner = { values: { ...(translation ?? source) }, states: {} as Record<string, TranslationState> };
  for (const [name, field] of Object.entries(model.fields)) {
    const [left, right] = [source?.[name], translation?.[name]];
    const full = `${model.uid}.${name}`;
    if (field.kind === 'text') withText(owner, full, name, left, right, reviews);
    if (field.kind === 'fact' && translation && blank(right)) owner.values[name] = left;
    if (field.kind === 'texts' && (left || right)) {
      const [from, to] = [entriesOf(left)[0] ?? {}, entriesOf(right)[0] ?? {}];
      const inner = { values: { ...to } as Record<string, unknown>, states: owner.states };
      for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
        withText(inner, `${full}.${key}`, key, from[key], to[key], reviews);
        if (blank(inner.values[key])) inner.values[key] = from[key];
      }
      owner.values[name] = inner.values;
    }
    if (field.kind === 'parts') {
      const [from, to] = [entriesOf(left), entriesOf(right)];
      const merged = pairEntries(field.model.uid, from, to).map((pair) =>
        servedWords(
          field.model,
          pair.source === undefined ? undefined : from[pair.source],
          pair.translation === undefined ? undefined : to[pair.translation],
          reviews,
        ),
      );
      owner.values[name] = field.many ? merged : (merged[0] ?? null);
    }
  }
  return Object.keys(owner.states).length > 0 ? { ...owner.values, [statesKey]: owner.states } : owner.values;
}

/** Every state that served words name, however deep. */
export function statesWithin(values: Values): TranslationState[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (name === statesKey) return Object.values(value as ServedStates);
    return entriesWithin(value).flatMap(statesWithin);
  });
}

const entriesWithin = (value: unknown): Values[] =>
  Array.isArray(value) ? value.flatMap((each) => entriesOf(each)) : entriesOf(value);
