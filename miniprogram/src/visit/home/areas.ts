import type { AreaTileFragment } from '../../network/generated/graphql';

/** An area as the first screen shows it. */
export interface AreaTileView {
  slug: string;
  name: string;
  summary: string;
  count: number;
  /** Lowest and highest stop number in it. */
  first: number;
  last: number;
}

/** Areas in their order; one without places is left out. */
export function toAreaTiles(areas: readonly AreaTileFragment[]): AreaTileView[] {
  return [...areas]
    .sort((left, right) => left.position - right.position)
    .flatMap(({ slug, name, summary, exhibits }) => {
      const numbers = exhibits.map(({ number }) => number).sort((left, right) => left - right);
      const [first] = numbers;
      const last = numbers[numbers.length - 1];
      if (first === undefined || last === undefined) return [];
      return { slug, name, summary: summary ?? '', count: numbers.length, first, last };
    });
}
