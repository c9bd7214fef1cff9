import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { sourceLocale } from 'shared/locale';
import { indexReviews, pairTexts, stateOf } from 'shared/translation';
import { reviewOf } from '../translation/review-of';
import type { StoredReview } from '../translation/reviews';
import { ExchangeRefused } from './findings';
import { readLocales } from './locales';
import { readFolder } from './read-folder';
import { standingReviews } from './reviews';
import { readShapes, type Shape } from './shape';
import { type DocumentState, fileOf, textOf } from './state';

/** Who says that the translations of a folder were reviewed, and when (RFC 3339 in UTC). */
export interface FolderReview {
  readonly by: string;
  readonly at: string;
  /** Only these files; all when absent. */
  readonly files?: readonly string[];
}

function reviewed(shape: Shape, state: DocumentState, { by, at }: FolderReview): StoredReview[] {
  const kept = state.reviews ?? [];
  const added = [state.published, state.drafts].flatMap((versions) =>
    Object.keys(versions)
      .filter((locale) => locale !== sourceLocale)
      .flatMap((locale) => {
        const index = indexReviews(kept.filter((review) => review.locale === locale));
        return pairTexts(shape.model, versions[sourceLocale]?.words, versions[locale]?.words)
          .filter((pair) => pair.kind === 'text' && ['stale', 'machine'].includes(stateOf(pair, index)))
          .map((pair) => reviewOf(pair, { locale, reviewer: by, reviewedAt: at, origin: 'person' }));
      }),
  );
  const known = new Map(
    [...added, ...kept].map((review) => [
      JSON.stringify({ ...review, reviewer: '', reviewedAt: '' }),
      review,
    ]),
  );
  return standingReviews(shape.model, [...known.values()], [state.published, state.drafts], sourceLocale);
}

/**
 * Writes into the files of a content folder that a person reviewed every translation against the Chinese as both stand
 * there. What has been reviewed already keeps its name and day. Returns the files that changed.
 * @throws ExchangeRefused with everything that is wrong with the folder; nothing has been written then
 */
export async function reviewFolder(
  strapi: Core.Strapi,
  folder: string,
  review: FolderReview,
): Promise<string[]> {
  const locales = await readLocales(strapi);
  const { documents, findings } = await readFolder(folder, readShapes(strapi), locales);
  if (findings.length > 0) throw new ExchangeRefused(findings);
  const changed: string[] = [];
  for (const { shape, state, file } of documents) {
    if (review.files && !review.files.includes(file)) continue;
    const before = textOf(fileOf(shape, state, locales));
    const after = textOf(fileOf(shape, { ...state, reviews: reviewed(shape, state, review) }, locales));
    if (after === before) continue;
    await writeFile(join(folder, file), after);
    changed.push(file);
  }
  return changed;
}
