import type { StoredSource } from './stored';
import { text, wordsOf } from './values';
import type { SourceView } from './views';

/** Sources as readers see them, in the order in which the curator keeps them. */
export function sourceViews(sources: readonly StoredSource[] | null | undefined): SourceView[] {
  return (sources ?? []).map((source) => ({
    ...wordsOf(source),
    code: text(source.code),
    title: source.title ?? '',
    page: text(source.page),
    checkedOn: text(source.checkedOn),
    checkedBy: text(source.checkedBy),
  }));
}
