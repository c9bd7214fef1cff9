import { pictureFiles, pictureView } from './picture';
import { linked, type Projector, pictures, referencesTo } from './projector';
import { sourceViews } from './source';
import type { Linked, Stored, StoredPicture, StoredSource, StoredVersion } from './stored';
import { text, wordsOf } from './values';
import type { TourStopView } from './views';

export interface StoredStop {
  readonly position?: Stored<number>;
  readonly exhibit?: Stored<Linked>;
  readonly minutes?: Stored<number>;
  readonly transition?: Stored<string>;
}

export interface StoredTour extends StoredVersion {
  readonly position?: Stored<number>;
  readonly name?: Stored<string>;
  readonly summary?: Stored<string>;
  readonly note?: Stored<string>;
  readonly pictures?: Stored<readonly StoredPicture[]>;
  readonly stops?: Stored<readonly StoredStop[]>;
  readonly sources?: Stored<readonly StoredSource[]>;
}

/** Stops in the order of their explicit positions; equal positions keep the order in which they are stored. */
export function orderedStops(tour: StoredTour): readonly StoredStop[] {
  return [...(tour.stops ?? [])].sort((left, right) => (left.position ?? 0) - (right.position ?? 0));
}

/** The stop of a translation that speaks of the same exhibit at the same position. */
function translated(stop: StoredStop, words: StoredTour): StoredStop | undefined {
  const candidates = (words.stops ?? []).filter((other) => other.position === stop.position);
  const same = candidates.find((other) => other.exhibit?.documentId === stop.exhibit?.documentId);
  // Strapi drops a stop's relation where the exhibit has no version in that locale: the position must do then.
  return same ?? candidates.find((other) => !other.exhibit);
}

function stopViews(structure: StoredTour, words: StoredTour): TourStopView[] {
  const own = structure.locale === words.locale ? orderedStops(words) : undefined;
  return orderedStops(structure).flatMap((stop, index) => {
    if (!stop.exhibit) return [];
    const told = own ? own[index] : translated(stop, words);
    const transition = text(told?.transition);
    return [
      { ...wordsOf(told ?? {}), exhibitId: stop.exhibit.documentId, minutes: stop.minutes ?? 0, transition },
    ];
  });
}

export const tourProjector: Projector<'tour', StoredTour> = {
  populate: { pictures, stops: { populate: { exhibit: linked } }, sources: true },
  view: (structure, words) => ({
    slug: structure.slug ?? '',
    position: structure.position ?? 0,
    name: words.name ?? '',
    summary: words.summary ?? '',
    note: text(words.note),
    pictures: (words.pictures ?? []).flatMap(pictureView),
    stops: stopViews(structure, words),
    sources: sourceViews(words.sources),
  }),
  columns: (structure) => ({ slug: structure.slug ?? '', position: structure.position ?? 0 }),
  references: (structure, every) => [
    ...orderedStops(structure).flatMap(({ exhibit }, position) =>
      exhibit ? [{ kind: 'stop' as const, to: exhibit.documentId, position }] : [],
    ),
    ...referencesTo(
      'file',
      every.flatMap((version) => pictureFiles(version.pictures)),
    ),
  ],
};
