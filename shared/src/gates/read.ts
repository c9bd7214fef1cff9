import { sourceLocale } from '../locale';
import { entriesOf, type Path, type Values, type WordsModel } from '../translation';
import type { GateSubject } from './check';

/** A text of one version, where it stands, and the owner of its field. */
export interface PlacedText {
  readonly locale: string;
  readonly path: Path;
  /** Type or component that has the field. */
  readonly owner: string;
  readonly field: string;
  readonly text: string;
}

/** An entry of a component, where it stands. */
export interface PlacedEntry {
  readonly locale: string;
  readonly path: Path;
  readonly values: Values;
}

function* textsIn(locale: string, model: WordsModel, values: Values, path: Path): Generator<PlacedText> {
  for (const [field, known] of Object.entries(model.fields)) {
    const value = values[field];
    if (known.kind === 'parts') {
      for (const [index, entry] of entriesOf(value).entries())
        yield* textsIn(locale, known.model, entry, [...path, field, ...(known.many ? [index] : [])]);
    } else if (known.kind === 'text' && typeof value === 'string' && value.trim() !== '') {
      yield { locale, path: [...path, field], owner: model.uid, field, text: value };
    } else if (known.kind === 'texts') {
      for (const [name, inner] of Object.entries(entriesOf(value)[0] ?? {}))
        if (typeof inner === 'string' && inner.trim() !== '')
          yield { locale, path: [...path, field, name], owner: model.uid, field, text: inner };
    }
  }
}

/** Every text of a document, in every language that is there. */
export function* textsOf({ model, versions }: GateSubject): Generator<PlacedText> {
  for (const [locale, values] of Object.entries(versions)) yield* textsIn(locale, model, values, []);
}

/** The entries of a component field, in every language that is there. */
export function* entriesIn({ versions }: GateSubject, field: string): Generator<PlacedEntry> {
  for (const [locale, values] of Object.entries(versions)) {
    const value = values[field];
    for (const [index, entry] of entriesOf(value).entries())
      yield { locale, path: [field, ...(Array.isArray(value) ? [index] : [])], values: entry };
  }
}

/** The version that holds what all languages share: the source, or the first that is there. */
export function sharedVersion({ versions }: GateSubject): { locale: string; values: Values } | undefined {
  const locale = versions[sourceLocale] ? sourceLocale : Object.keys(versions)[0];
  const values = locale === undefined ? undefined : versions[locale];
  return locale !== undefined && values ? { locale, values } : undefined;
}

/** A text, or an empty one for anything else. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A number, also from text; absent for anything else. */
export function number(value: unknown): number | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

/** A linked file or document. */
export const linked = (value: unknown): Values | undefined => entriesOf(value)[0];

/** HH:MM of a stored time of day; empty when there is none. */
export const timeOfDay = (value: unknown): string => text(value).slice(0, 5);

/** The path without places in lists: entries may move, and a waiver for one moves with it. */
export const fieldPath = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');
