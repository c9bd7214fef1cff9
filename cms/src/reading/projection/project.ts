import { locales, sourceLocale } from 'shared/locale';
import type { DocumentType } from '../documents';
import { areaProjector } from './area';
import { exhibitProjector } from './exhibit';
import { type Links, withLinks } from './links';
import { noticeProjector } from './notice';
import type { Projector, Reference } from './projector';
import { servedLocale } from './served-locale';
import { siteProjector } from './site';
import type { StoredVersion } from './stored';
import { storyProjector } from './story';
import { tourProjector } from './tour';
import { type KnownTranslation, wordsFor } from './translated';
import type { DocumentRow } from './views';

/** Counted up whenever a projector answers differently for the same content: every database is rebuilt then. */
export const projectionVersion = '3';

const projectors: { readonly [Type in DocumentType]: unknown } = {
  exhibit: exhibitProjector,
  area: areaProjector,
  tour: tourProjector,
  story: storyProjector,
  notice: noticeProjector,
  site: siteProjector,
};

/** The projector of a kind; the stored version's shape is the content type's schema, which that file mirrors. */
function projectorOf(type: DocumentType): Projector<DocumentType, StoredVersion> {
  return projectors[type] as Projector<DocumentType, StoredVersion>;
}

/** What must be loaded with a version of this kind before it can be projected. */
export function populateOf(type: DocumentType): Record<string, unknown> {
  return projectorOf(type).populate;
}

/** Everything readers are served of one document: a row for each locale asked for, and what it points at. */
export interface Projection {
  readonly rows: readonly DocumentRow[];
  readonly references: readonly Reference[];
}

function withoutDuplicates(references: readonly Reference[]): Reference[] {
  const seen = new Set<string>();
  return references.filter(({ kind, to }) => {
    // A tour may stop twice at the same exhibit; a file used in two locales is watched once.
    if (kind === 'stop') return true;
    const key = `${kind} ${to}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The version whose numbers, dates, order and relations count for every language. */
export function structureOf(versions: readonly StoredVersion[]): StoredVersion | undefined {
  return versions.find((version) => version.locale === sourceLocale) ?? versions[0];
}

/** The relations of one version, in the form in which they are remembered. */
export function linksOf(type: DocumentType, version: StoredVersion): Links {
  return projectorOf(type).references(version, []);
}

/**
 * Projects all versions of one document together (one per locale, all drafts or all published), with the
 * relations that it is known to have. A pure function: the same input always gives the same rows.
 */
export function project(
  type: DocumentType,
  stored: readonly StoredVersion[],
  links: Links = [],
  translation?: KnownTranslation,
): Projection {
  const projector = projectorOf(type);
  const found = structureOf(stored);
  if (!found) return { rows: [], references: [] };
  const structure = withLinks(type, found, links);
  const versions = stored.map((version) => (version === found ? structure : version));
  const byLocale = new Map(versions.map((version) => [version.locale, version]));
  const available = new Set(byLocale.keys());
  const defaults = { areaId: null, category: null, keepsHours: false, startsAt: null, endsAt: null };
  const columns = { ...defaults, ...projector.columns(structure) };
  const rows = locales.flatMap((locale) => {
    const served = servedLocale(locale, available);
    const words = served && byLocale.get(served);
    if (!served || !words) return [];
    const { documentId } = structure;
    const told = translation && wordsFor(translation, locale, served, byLocale.get(sourceLocale), words);
    // A tour's structure and words are one version where they are in one language.
    const view = projector.view(structure, told?.words ?? words);
    const whole = told ? { ...view, words: told.about } : view;
    return [{ type, documentId, locale, servedLocale: served, ...columns, view: whole }];
  });
  return { rows, references: withoutDuplicates(projector.references(structure, versions)) };
}
