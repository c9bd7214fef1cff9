import type { DocumentType } from '../documents';
import type { DocumentRow, Views } from '../projection/views';
import type { LoadedReader } from '../query/loaded-reader';

/** A document in an answer: its row, and the reader over which its relations are followed. */
export interface Node<Type extends DocumentType> {
  readonly row: DocumentRow<Type>;
  readonly view: Views[Type];
  readonly reader: LoadedReader;
}

/** Rows as documents of an answer. */
export function nodes<Type extends DocumentType>(
  rows: readonly DocumentRow<Type>[],
  reader: LoadedReader,
): Node<Type>[] {
  return rows.map((row) => ({ row, view: row.view as Views[Type], reader }));
}

/** Which language a document was asked for and is served in. */
export function localeOf({ row, view }: Node<DocumentType>) {
  return { asked: row.locale, served: row.servedLocale, worst: view.words?.worst };
}
