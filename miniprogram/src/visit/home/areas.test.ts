import { expect, it } from 'vitest';
import type { AreaTileFragment } from '../../network/generated/graphql';
import { toAreaTiles } from './areas';

it('areas come in their order with the span of their numbers; empty ones are left out', () => {
  const area = (slug: string, position: number, numbers: number[]) =>
    ({
      slug,
      position,
      name: slug,
      summary: null,
      exhibits: numbers.map((number) => ({ number })),
    }) as unknown as AreaTileFragment;
  expect(toAreaTiles([area('square', 2, [12, 10, 11]), area('empty', 3, []), area('gate', 1, [1])])).toEqual([
    { slug: 'gate', name: 'gate', summary: '', count: 1, first: 1, last: 1 },
    { slug: 'square', name: 'square', summary: '', count: 3, first: 10, last: 12 },
  ]);
});
