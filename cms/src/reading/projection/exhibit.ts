import { readingOfName } from 'shared/signage';
import { narrationView } from './narration';
import {
  bookingRuleViews,
  openingHoursViews,
  type StoredBookingRule,
  type StoredOpeningHours,
} from './opening';
import { pictureFiles, pictureView } from './picture';
import { linked, type Projector, pictures, referencesTo } from './projector';
import { sourceViews } from './source';
import type { Linked, Stored, StoredNarration, StoredPicture, StoredSource, StoredVersion } from './stored';
import { coordinates, text } from './values';

export interface StoredExhibit extends StoredVersion {
  readonly number?: Stored<number>;
  readonly category?: Stored<string>;
  readonly area?: Stored<Linked>;
  readonly name?: Stored<string>;
  readonly summary?: Stored<string>;
  readonly years?: Stored<string>;
  readonly dimensions?: Stored<string>;
  readonly makers?: Stored<string>;
  readonly latitude?: Stored<number | string>;
  readonly longitude?: Stored<number | string>;
  readonly accuracyMetres?: Stored<number>;
  readonly accessibilityNote?: Stored<string>;
  readonly pictures?: Stored<readonly StoredPicture[]>;
  readonly narration?: Stored<StoredNarration>;
  readonly openingHours?: Stored<readonly StoredOpeningHours[]>;
  readonly bookingRules?: Stored<readonly StoredBookingRule[]>;
  readonly sources?: Stored<readonly StoredSource[]>;
}

function files(version: StoredExhibit): number[] {
  const audio = version.narration?.audio;
  return [...pictureFiles(version.pictures), ...(audio ? [audio.id] : [])];
}

export const exhibitProjector: Projector<'exhibit', StoredExhibit> = {
  populate: {
    area: linked,
    pictures,
    narration: { populate: { audio: true } },
    openingHours: true,
    bookingRules: true,
    sources: true,
  },
  view: (structure, words) => ({
    slug: structure.slug ?? '',
    number: structure.number ?? 0,
    category: structure.category ?? 'monument',
    areaId: structure.area?.documentId ?? null,
    name: words.name ?? '',
    namePinyin: structure.name ? readingOfName(structure.name) : null,
    summary: words.summary ?? '',
    years: text(words.years),
    dimensions: text(words.dimensions),
    makers: text(words.makers),
    coordinates: coordinates(structure),
    accessibilityNote: text(words.accessibilityNote),
    pictures: (words.pictures ?? []).flatMap(pictureView),
    narration: narrationView(words.narration),
    openingHours: openingHoursViews(words.openingHours),
    bookingRules: bookingRuleViews(words.bookingRules),
    sources: sourceViews(words.sources),
  }),
  columns: (structure) => ({
    slug: structure.slug ?? '',
    position: structure.number ?? 0,
    areaId: structure.area?.documentId ?? null,
    category: structure.category ?? null,
    keepsHours: (structure.openingHours ?? []).length > 0,
  }),
  references: (structure, every) => [
    ...referencesTo('area', structure.area ? [structure.area.documentId] : []),
    ...referencesTo('file', every.flatMap(files)),
  ],
};
