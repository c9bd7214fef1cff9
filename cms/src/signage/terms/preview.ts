import { createHash } from 'node:crypto';
import { previewTerms, type Term, type TermRowPreview } from 'shared/signage';
import { readTermFile } from './read-table';

/** What importing a file would do, and a seal that changes with it. */
export interface TermsPreview {
  readonly rows: readonly TermRowPreview[];
  /** Names this very preview: an import that names another is refused, so that nobody imports unseen. */
  readonly seal: string;
}

/**
 * Says what importing a file would do, row by row, against the terms given. Writes nothing.
 * @throws DeskRefused when the file is no table of terms.
 */
export async function previewOf(known: readonly Term[], content: Buffer): Promise<TermsPreview> {
  const rows = previewTerms(await readTermFile(content), new Map(known.map((term) => [term.zh, term])));
  const seal = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
  return { rows, seal };
}
