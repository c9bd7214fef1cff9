import type { Locale } from 'shared/locale';
import type { OpeningState } from 'shared/visit';
import { inOrder } from '../../in-order';
import type { OpenPlaceFragment } from '../../network/generated/graphql';
import { lastChecked, type OpeningLine, openingNow } from '../opening/opening';
import type { OpeningTexts } from '../opening/opening.texts';

/** A place that keeps hours, and whether it is open now. */
export interface OpenPlaceView extends OpeningLine {
  slug: string;
  name: string;
}

/** Places that keep hours, and how far their hours can be trusted. */
export interface OpenPlacesView {
  places: OpenPlaceView[];
  /** True when any of the hours may change without notice. */
  isVolatile: boolean;
  /** YYYY-MM-DD; null when no row says. */
  checkedOn: string | null;
}

/** Open places first, the one that closes soonest leading; then the closed ones by their next opening. */
function rank(state: OpeningState): string {
  if (state.kind === 'open') return `${state.entryEnded ? 1 : 0} ${state.until}`;
  if (state.kind === 'closed' && state.next) return `2 ${state.next.date} ${state.next.opens}`;
  return '3';
}

/** What is open now and until when, out of all places; those without stated hours are left out. */
export function toOpenPlaces(
  exhibits: readonly OpenPlaceFragment[],
  at: Date,
  texts: OpeningTexts,
  locale: Locale,
): OpenPlacesView {
  const places = exhibits
    .flatMap(({ slug, name, openingHours }) => {
      const { state, line } = openingNow(openingHours, at, texts, locale);
      return line ? { slug, name, ...line, rank: rank(state) } : [];
    })
    .sort((left, right) => inOrder(left.rank, right.rank))
    .map(({ slug, name, isOpen, text }) => ({ slug, name, isOpen, text }));
  const rows = exhibits.flatMap(({ openingHours }) => openingHours);
  return { places, isVolatile: rows.some((row) => row.volatile), checkedOn: lastChecked(rows) };
}
