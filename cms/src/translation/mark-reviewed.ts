import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import type { TextPair } from 'shared/translation';
import { recordEditing } from '../editing-events';
import { gatesOf } from '../gates/gates';
import { documentTypeOf } from '../reading/documents';
import { publishProjections } from '../reading/publish/publisher';
import { type TranslatedText, translationsOf } from './document-translation';
import { reviewOf } from './review-of';
import { removeReviews, type StoredReview, writeReviews } from './reviews';

/** Says of texts that a person has reviewed them against the present Chinese, or that a machine made them from it. */
export interface Reviewing {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly who: string;
  readonly origin?: StoredReview['origin'];
  /** Paths in the translation; all texts that are there when absent. */
  readonly paths?: readonly string[];
  /** Texts that have just been saved, by their paths before that: found by their words. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** The path by which a text is named outside: where it stands in the translation, or in the source if only there. */
export const pathOf = ({ translationPath, sourcePath }: TextPair): string =>
  (translationPath ?? sourcePath ?? []).join('.');

async function draftTexts(strapi: Core.Strapi, to: Reviewing): Promise<readonly TranslatedText[]> {
  const [document] = await translationsOf(strapi, to.contentType, { documentIds: [to.documentId] });
  const texts = document?.texts[to.locale] ?? [];
  const { paths } = to;
  if (to.texts) {
    const words = new Set(Object.values(to.texts));
    return texts.filter(({ translation }) => words.has(translation));
  }
  return paths ? texts.filter((text) => paths.includes(pathOf(text))) : texts;
}

/** What readers are told of a published text changes when it is reviewed. */
async function tellReaders(strapi: Core.Strapi, { contentType, documentId }: Reviewing): Promise<void> {
  const type = documentTypeOf(contentType);
  if (type) await publishProjections(strapi, [{ type, documentId }]);
}

/** Keeps reviews of the drafts' texts; returns the paths that were not reviewed before. */
export async function markReviewed(strapi: Core.Strapi, to: Reviewing): Promise<string[]> {
  const { origin = 'person' } = to;
  return strapi.db.transaction(async () => {
    const texts = await draftTexts(strapi, to);
    const wanting = texts.filter(
      ({ kind, translation, state }) =>
        kind === 'text' && translation.trim() !== '' && state !== 'reviewed' && state !== 'missing',
    );
    if (wanting.length === 0) return [];
    const said = { locale: to.locale, reviewer: to.who, reviewedAt: now().toISOString(), origin };
    await writeReviews(
      strapi,
      to.contentType,
      to.documentId,
      wanting.map((text) => reviewOf(text, said)),
    );
    const subject = wanting.map(pathOf);
    const { contentType, documentId, locale, who } = to;
    await recordEditing(strapi, {
      action: 'translation-reviewed',
      contentType,
      documentId,
      locale,
      subject,
      who,
      ...(origin === 'machine' ? { reason: 'machine' } : {}),
    });
    await tellReaders(strapi, to);
    return subject;
  });
}

/**
 * Takes reviews of the drafts' present texts back; returns the paths that had been reviewed. Refused while what is
 * published relies on them.
 */
export async function withdrawReviews(strapi: Core.Strapi, from: Reviewing): Promise<string[]> {
  return strapi.db.transaction(async () => {
    const reviewed = (await draftTexts(strapi, from)).filter(({ review }) => review);
    if (reviewed.length === 0) return [];
    const { contentType, documentId, locale, who } = from;
    await removeReviews(
      strapi,
      contentType,
      documentId,
      reviewed.flatMap(({ review }) => review ?? []),
    );
    const subject = reviewed.map(pathOf);
    await recordEditing(strapi, {
      action: 'review-withdrawn',
      contentType,
      documentId,
      locale,
      subject,
      who,
    });
    await gatesOf(strapi).reconsider(contentType, documentId);
    await tellReaders(strapi, from);
    return subject;
  });
}
