/** A document, component or value as it is stored: nothing about it is certain. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * What a localised field is to a translator. `text` is words; `texts` is an object of words by name; `fact` is a value
 * that both languages must give alike (a time, a date, a number); `own` is what each language has for itself (a
 * recording, a picture file), which no translation follows from; `parts` are components.
 */
export type WordsField =
  | { readonly kind: 'text' | 'texts' | 'fact' | 'own' }
  | { readonly kind: 'parts'; readonly many: boolean; readonly model: WordsModel };

/** The localised fields of a content type or of one of its components, by name. */
export interface WordsModel {
  /** Strapi's name of the type or component. */
  readonly uid: string;
  readonly fields: Readonly<Record<string, WordsField>>;
}

/** The entries of a component field: a list, a single one, or none. */
export function entriesOf(value: unknown): Values[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (entry): entry is Values => typeof entry === 'object' && entry !== null && !Array.isArray(entry),
  );
}
