import type { BrowseQuery } from '../../network/generated/graphql';
import { type StopView, toStop } from '../stop-row/stop';

/** An area and the places in it, by stop number. */
export interface AreaGroup {
  /** Null for places that belong to no area. */
  slug: string | null;
  name: string | null;
  summary: string | null;
  stops: StopView[];
}

const byNumber = (left: StopView, right: StopView) => left.number - right.number;

/** Places grouped by area, in the areas' own order; an area without places is left out. */
export function toAreaGroups({ areas, exhibits }: BrowseQuery): AreaGroup[] {
  const known = new Set(areas.map((area) => area.slug));
  const stopsOf = (slug: string | null) =>
    exhibits.items
      .filter(({ area }) => (area && known.has(area.slug) ? area.slug : null) === slug)
      .map(toStop)
      .sort(byNumber);
  const groups = [...areas]
    .sort((left, right) => left.position - right.position)
    .map(({ slug, name, summary }) => ({ slug, name, summary: summary ?? null, stops: stopsOf(slug) }));
  const elsewhere = { slug: null, name: null, summary: null, stops: stopsOf(null) };
  return [...groups, elsewhere].filter(({ stops }) => stops.length > 0);
}
