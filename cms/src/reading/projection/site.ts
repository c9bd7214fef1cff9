import { isLocale, locales } from 'shared/locale';
import type { Projector } from './projector';
import type { Stored, StoredVersion } from './stored';
import { coordinates, text } from './values';

export interface StoredSite extends StoredVersion {
  readonly name?: Stored<string>;
  readonly summary?: Stored<string>;
  readonly latitude?: Stored<number | string>;
  readonly longitude?: Stored<number | string>;
  readonly timeZone?: Stored<string>;
  readonly languages?: Stored<unknown>;
  readonly telephone?: Stored<string>;
  readonly hotline?: Stored<string>;
  readonly website?: Stored<string>;
  readonly address?: Stored<string>;
  readonly contactNote?: Stored<string>;
}

function languages(value: unknown) {
  const listed = Array.isArray(value) ? value.filter((tag) => typeof tag === 'string').filter(isLocale) : [];
  return listed.length > 0 ? listed : [...locales];
}

export const siteProjector: Projector<'site', StoredSite> = {
  populate: {},
  view: (structure, words) => ({
    name: words.name ?? '',
    summary: text(words.summary),
    coordinates: coordinates(structure),
    timeZone: structure.timeZone ?? 'Asia/Shanghai',
    languages: languages(structure.languages),
    telephone: text(structure.telephone),
    hotline: text(structure.hotline),
    website: text(structure.website),
    address: text(words.address),
    contactNote: text(words.contactNote),
  }),
  columns: () => ({ slug: 'site', position: 0 }),
  references: () => [],
};
