import { pairEntries } from './same-entry';
import { entriesOf, type Values, type WordsModel } from './words-model';

/** Where a value stands in a document: names of fields, and places in lists. */
export type Path = readonly (string | number)[];

/** One localised value of a document in the source language and in a translation. */
export interface TextPair {
  /** The field by its owner and name, such as `guide.picture.alternativeText`: the same in every entry of a list. */
  readonly field: string;
  readonly kind: 'text' | 'fact';
  /** Where it stands in the source; absent when only the translation has its entry. */
  readonly sourcePath?: Path;
  /** Where it stands in the translation; absent when only the source has its entry. */
  readonly translationPath?: Path;
  /** Empty when it is not given. Facts as text. */
  readonly source: string;
  readonly translation: string;
}

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

interface Side {
  readonly values: Values;
  readonly path: Path;
}

function pairOf(
  field: string,
  kind: TextPair['kind'],
  name: string,
  source?: Side,
  translation?: Side,
): TextPair {
  return {
    field,
    kind,
    ...(source ? { sourcePath: [...source.path, name] } : {}),
    ...(translation ? { translationPath: [...translation.path, name] } : {}),
    source: textOf(source?.values[name]),
    translation: textOf(translation?.values[name]),
  };
}

/** The words inside a free object, such as the blanks of a notice, each as a field of its own. */
function innerSide(side: Side | undefined, name: string): Side | undefined {
  const [values] = entriesOf(side?.values[name]);
  return side && values ? { values, path: [...side.path, name] } : undefined;
}

function* walk(model: WordsModel, source?: Side, translation?: Side): Generator<TextPair> {
  for (const [name, field] of Object.entries(model.fields)) {
    const full = `${model.uid}.${name}`;
    if (field.kind === 'parts') {
      const [left, right] = [entriesOf(source?.values[name]), entriesOf(translation?.values[name])];
      const sideAt = (side: Side | undefined, entries: Values[], index: number | undefined) => {
        const values = index === undefined ? undefined : entries[index];
        if (!side || !values || index === undefined) return undefined;
        return { values, path: [...side.path, name, ...(field.many ? [index] : [])] };
      };
      for (const entry of pairEntries(field.model.uid, left, right)) {
        yield* walk(
          field.model,
          sideAt(source, left, entry.source),
          sideAt(translation, right, entry.translation),
        );
      }
    } else if (field.kind === 'texts') {
      const [left, right] = [innerSide(source, name), innerSide(translation, name)];
      const names = new Set([...Object.keys(left?.values ?? {}), ...Object.keys(right?.values ?? {})]);
      for (const inner of names) yield pairOf(`${full}.${inner}`, 'text', inner, left, right);
    } else if (field.kind !== 'own') {
      yield pairOf(full, field.kind, name, source, translation);
    }
  }
}

/** Every localised value of a document that either language gives, source beside translation. */
export function pairTexts(
  model: WordsModel,
  source: Values | undefined,
  translation: Values | undefined,
): TextPair[] {
  const sides = [source, translation].map((values) => values && { values, path: [] as Path });
  return [...walk(model, sides[0], sides[1])].filter(
    (pair) => pair.source.trim() !== '' || pair.translation.trim() !== '',
  );
}
