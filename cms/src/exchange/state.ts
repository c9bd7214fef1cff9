import { isDeepStrictEqual } from 'node:util';
import { sourceLocale } from 'shared/locale';
import type { StandingWaiver } from '../gates/standing-waivers';
import type { StoredReview } from '../translation/reviews';
import type { ContentFile, Values } from './file-schema';
import { fileReviews, sortedReviews, storedReviews } from './reviews';
import type { Shape } from './shape';
import { canonical, renameMedia } from './values';
import { coversWaivers, fileWaivers, waiversIn } from './waivers';

/** One locale of a document in one state: what it shares with the others, and its own words. */
export interface Version {
  readonly shared: Values;
  readonly words: Values;
}
type Versions = Readonly<Record<string, Version>>;

/** Everything the CMS keeps of one document: its drafts and what is published, in every locale. */
export interface DocumentState {
  readonly type: string;
  readonly slug?: string;
  readonly drafts: Versions;
  readonly published: Versions;
  /** What is known of the translations; absent in a wanted state means as it is. */
  readonly reviews?: readonly StoredReview[];
  /** Findings that somebody has waived; absent in a wanted state means as it is. */
  readonly waivers?: readonly StandingWaiver[];
}

/** Name of a document among all: `guide.exhibit/huabiao`; a single type's has no slug. */
export const nameOf = (type: string, slug: string | undefined): string => (slug ? `${type}/${slug}` : type);

/** File of a document, relative to the content folder. */
export function fileNameOf(type: string, slug: string | undefined): string {
  const [domain, name] = type.split('.');
  return `${domain}/${name}/${slug ?? name}.json`;
}

function sharedIn(shape: Shape, file: ContentFile, values: Values): Values {
  const { slug, ...shared } = canonical(shape.shared, values);
  return slug === undefined || slug === file.slug ? shared : { slug, ...shared };
}

/** What the CMS is to keep for a checked file; the locales in the order given. */
export function stateOf(shape: Shape, file: ContentFile, locales: readonly string[]): DocumentState {
  const { sharedExceptions: exceptions, draftShared = file.shared } = file;
  const inOrder = (wanted: readonly string[]) => locales.filter((locale) => wanted.includes(locale));
  const published = inOrder(file.published).map((locale): [string, Version] => [
    locale,
    {
      shared: sharedIn(shape, file, exceptions?.published?.[locale] ?? file.shared),
      words: canonical(shape.words, file.locales[locale] ?? {}),
    },
  ]);
  const drafts = inOrder(Object.keys(file.locales)).map((locale): [string, Version] => [
    locale,
    {
      shared: sharedIn(shape, file, exceptions?.drafts?.[locale] ?? draftShared),
      words: canonical(shape.words, file.drafts?.[locale] ?? file.locales[locale] ?? {}),
    },
  ]);
  const versions = { drafts: Object.fromEntries(drafts), published: Object.fromEntries(published) };
  return {
    type: file.type,
    ...(file.slug === undefined ? {} : { slug: file.slug }),
    ...versions,
    ...reviewsIn(shape, file, [versions.published, versions.drafts]),
    ...(file.waivers ? { waivers: waiversIn(file.waivers, versions) } : {}),
  };
}

function reviewsIn(shape: Shape, { reviews }: ContentFile, states: readonly Versions[]) {
  if (!reviews) return {};
  return { reviews: sortedReviews(storedReviews(shape.model, reviews, states, sourceLocale)) };
}

/** True when the content that is kept is what is wanted; a state that says nothing of reviews wants none changed. */
export function isSameContent(kept: DocumentState | undefined, wanted: DocumentState): boolean {
  const [{ waivers: _, ...known }, { waivers: __, ...rest }] = [kept ?? { waivers: [] }, wanted];
  if (rest.reviews) return isDeepStrictEqual(kept && known, rest);
  const { reviews: ___, ...content } = known as Partial<DocumentState>;
  return isDeepStrictEqual(kept && content, rest);
}

/** True when in addition everything is waived that is to be. */
export const isSameState = (kept: DocumentState | undefined, wanted: DocumentState): boolean =>
  isSameContent(kept, wanted) && coversWaivers(kept?.waivers, wanted.waivers);

const orNothing = <Content extends object>(content: Content): Content | undefined =>
  Object.keys(content).length === 0 ? undefined : content;

function differing(versions: Versions, locales: readonly string[], base: Values): Record<string, Values> {
  const entries = locales.map((locale) => [locale, versions[locale]?.shared] as const);
  return Object.fromEntries(
    entries.filter(([, shared]) => shared !== undefined && !isDeepStrictEqual(shared, base)) as [
      string,
      Values,
    ][],
  );
}

/** The file of a document: the shortest that `stateOf` turns into the same state. */
export function fileOf(shape: Shape, state: DocumentState, locales: readonly string[]): ContentFile {
  const published = locales.filter((locale) => state.published[locale]);
  const written = locales.filter((locale) => state.drafts[locale]);
  const first = (versions: Versions) => locales.map((locale) => versions[locale]).find(Boolean)?.shared ?? {};
  const draftShared = first(state.drafts);
  const shared = published.length > 0 ? first(state.published) : draftShared;
  const shown = (locale: string) => state.published[locale] ?? state.drafts[locale];
  const drafts = published.flatMap((locale) => {
    const words = state.drafts[locale]?.words;
    return isDeepStrictEqual(words, state.published[locale]?.words) ? [] : [[locale, words] as const];
  });
  const exceptions = {
    published: orNothing(differing(state.published, published, shared)),
    drafts: orNothing(differing(state.drafts, written, draftShared)),
  };
  const file = {
    type: state.type,
    slug: state.slug,
    shared,
    locales: Object.fromEntries(written.map((locale) => [locale, shown(locale)?.words])),
    published,
    draftShared: isDeepStrictEqual(draftShared, shared) ? undefined : draftShared,
    drafts: orNothing(Object.fromEntries(drafts)),
    sharedExceptions: exceptions.published || exceptions.drafts ? exceptions : undefined,
    reviews: state.reviews?.length
      ? fileReviews(shape.model, state.reviews, [state.published, state.drafts], sourceLocale)
      : undefined,
    waivers: state.waivers?.length ? fileWaivers(state.waivers, state) : undefined,
  };
  return file as ContentFile;
}

/** The bytes of a file. */
export const textOf = (file: ContentFile): string => `${JSON.stringify(file, null, 2)}\n`;

/** The same document with its files named otherwise. */
export function withMedia(
  shape: Shape,
  state: DocumentState,
  rename: (path: string) => string,
): DocumentState {
  const renamed = (versions: Versions): Versions =>
    Object.fromEntries(
      Object.entries(versions).map(([locale, { shared, words }]) => [
        locale,
        { shared: renameMedia(shape.shared, shared, rename), words: renameMedia(shape.words, words, rename) },
      ]),
    );
  return { ...state, drafts: renamed(state.drafts), published: renamed(state.published) };
}
