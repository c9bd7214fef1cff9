import type { Core } from '@strapi/strapi';
import { checkById } from 'shared/gates';
import { sourceLocale } from 'shared/locale';
import { sourceFingerprint, translationFingerprint, type WordRun, wordChanges } from 'shared/translation';
import { refused } from '../desk/refused';
import { type TranslatedText, targetLocales, translationsOf } from '../translation/document-translation';
import { pathOf } from '../translation/mark-reviewed';
import type { StoredReview } from '../translation/reviews';
import { judgeSubjects } from './judge-documents';
import { placeOf } from './place';
import { loadSubjects } from './subject';

/** A text in both languages, as the comparison shows it. */
export interface ComparedText {
  readonly path: string;
  readonly place: string;
  readonly kind: TranslatedText['kind'];
  readonly state: TranslatedText['state'];
  readonly source: string;
  readonly translation: string;
  readonly review?: Pick<StoredReview, 'reviewer' | 'reviewedAt' | 'origin'>;
  /** What has changed in the Chinese since this translation was last reviewed; absent when it never was. */
  readonly changes?: readonly WordRun[];
  /** Who reviewed it last, against the Chinese as it read then. */
  readonly lastReview?: Pick<StoredReview, 'reviewer' | 'reviewedAt' | 'origin'>;
}

const said = ({ reviewer, reviewedAt, origin }: StoredReview) => ({ reviewer, reviewedAt, origin });

/** The review that a stale text is measured against: of this very translation, else the last of the field. */
function lastReviewOf(text: TranslatedText, reviews: readonly StoredReview[]): StoredReview | undefined {
  const own = reviews.filter(({ field }) => field === text.field).reverse();
  const translation = translationFingerprint(text.translation);
  const source = sourceFingerprint(text.source);
  const sameTranslation = own.find((one) => one.translationFingerprint === translation);
  // Of a field that stands once only, the last review is this text's, whatever both have become.
  const isSingle = (text.translationPath ?? text.sourcePath ?? []).every((part) => typeof part === 'string');
  return (
    sameTranslation ?? own.find((one) => one.sourceFingerprint === source) ?? (isSingle ? own[0] : undefined)
  );
}

function compared(
  strapi: Core.Strapi,
  type: string,
  text: TranslatedText,
  reviews: readonly StoredReview[],
): ComparedText {
  const { kind, state, source, translation, review, sourcePath, translationPath } = text;
  const last = state === 'stale' && kind === 'text' ? lastReviewOf(text, reviews) : undefined;
  return {
    path: pathOf(text),
    place: placeOf(strapi, type, translationPath ?? sourcePath ?? []),
    kind,
    state,
    source,
    translation,
    ...(review ? { review: said(review) } : {}),
    ...(last ? { lastReview: said(last), changes: wordChanges(last.sourceText, source, sourceLocale) } : {}),
  };
}

/** Everything the desk shows beside one document: its texts side by side, what the checks find, and waivers. */
export async function documentDesk(strapi: Core.Strapi, type: string, documentId: string) {
  const [document] = await translationsOf(strapi, type, { documentIds: [documentId] });
  if (!document) throw refused('', '没有这篇内容。', 404);
  const [judged] = await judgeSubjects(strapi, await loadSubjects(strapi, type, 'draft', [documentId]));
  const translations = targetLocales.map((locale) => ({
    locale,
    exists: document.versions[locale] !== undefined,
    texts: (document.texts[locale] ?? []).map((text) =>
      compared(
        strapi,
        type,
        text,
        document.reviews.filter((review) => review.locale === locale),
      ),
    ),
  }));
  return {
    type,
    documentId,
    title: judged?.title ?? '',
    locales: Object.keys(document.versions),
    translations,
    findings: (judged?.findings ?? []).map(({ path, ...finding }) => ({
      ...finding,
      path: path.join('.'),
      place: placeOf(strapi, type, path),
      rule: checkById(finding.check)?.rule,
      reason: checkById(finding.check)?.reason,
    })),
    waivers: (judged?.waivers ?? []).map(({ id, check, reason, who, waivedAt, fingerprints }) => ({
      id,
      check,
      rule: checkById(check)?.rule.zh ?? check,
      reason,
      who,
      waivedAt,
      inForce:
        judged?.findings.some((one) => one.check === check && fingerprints.includes(one.fingerprint)) ??
        false,
    })),
  };
}
