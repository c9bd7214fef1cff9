import type { Stored } from './stored';
import type { CoordinatesView, WordsView } from './views';

/** A text, or null where it is empty: readers never see an empty string as content. */
export function text(value: Stored<string>): string | null {
  return value?.trim() ? value : null;
}

/** A number, also from the text in which PostgreSQL hands over decimals. */
export function number(value: Stored<number | string>): number | null {
  if (value === null || value === undefined || value === '') return null;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : null;
}

/** HH:MM of a stored time of day (HH:MM:SS.mmm). */
export function timeOfDay(value: Stored<string>): string | null {
  return value ? value.slice(0, 5) : null;
}

/** RFC 3339 in UTC of a stored instant, which is a Date or a text. */
export function instant(value: Stored<string | Date>): string | null {
  return value ? new Date(value).toISOString() : null;
}

/** Both coordinates, or nothing. */
export function coordinates(place: {
  readonly latitude?: Stored<number | string>;
  readonly longitude?: Stored<number | string>;
  readonly accuracyMetres?: Stored<number>;
}): CoordinatesView | null {
  const [latitude, longitude] = [number(place.latitude), number(place.longitude)];
  if (latitude === null || longitude === null) return null;
  return { latitude, longitude, accuracyMetres: number(place.accuracyMetres) };
}

/** Name under which loaded words carry what their view is to say of their languages. */
export const wordsKey = '@words';

/** What a view says of the languages of its texts, where the words that it is made from say so. */
export function wordsOf(owner: object): { readonly words?: WordsView } {
  const words = (owner as { readonly [wordsKey]?: WordsView })[wordsKey];
  return words ? { words } : {};
}
