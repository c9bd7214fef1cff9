import { expect, it } from 'vitest';
import type { AreaTileFragment } from '../../network/generated/graphql';
import { toAreaTiles } from './areas';

it('areas come in their order with their numbers; empty ones are left out', () => {
  const area = (slug: string, position: number, numbers: number[]) =>
    ({
      slug,
      position,
      name: slug,
      exhibitNumbers: numbers,
    }) as unknown as AreaTileFragment;
  expect(
    toAreaTiles([area('square', 2, [12, 36, 10, 34, 11]), area('empty', 3, []), area('gate', 1, [1])]),
  ).toEqual([
    { slug: 'gate', name: 'gate', count: 1, numbers: '1' },
    { slug: 'square', name: 'square', count: 5, numbers: '10–12, 34, 36' },
  ]);
});
