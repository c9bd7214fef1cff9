import { numberRuns } from 'shared/visit';
import type { AreaTileFragment } from '../../network/generated/graphql';

/** An area as the first screen shows it. */
export interface AreaTileView {
  slug: string;
  name: string;
  count: number;
  /** The numbers in it, consecutive ones drawn together: 10–12, 34, 36. */
  numbers: string;
}

/** Areas in their order; one without places is left out. */
export function toAreaTiles(areas: readonly AreaTileFragment[]): AreaTileView[] {
  return [...areas]
    .sort((left, right) => left.position - right.position)
    .flatMap(({ slug, name, exhibitNumbers }) => {
      if (exhibitNumbers.length === 0) return [];
      const runs = numberRuns(exhibitNumbers);
      const numbers = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
      return { slug, name, count: exhibitNumbers.length, numbers: numbers.join(', ') };
    });
}
