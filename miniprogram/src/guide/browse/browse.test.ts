import { expect, it } from 'vitest';
import type { BrowseQuery } from '../../network/generated/graphql';
import { toAreaGroups } from './browse';

const exhibit = (slug: string, number: number, area: string | null) => ({
  slug,
  number,
  name: slug,
  summary: '',
  cover: null,
  area: area ? { slug: area } : null,
});
const answer = {
  areas: [
    { slug: 'square', position: 2, name: 'The Square', summary: null },
    { slug: 'gate', position: 1, name: 'The Gate', summary: 'North' },
    { slug: 'altars', position: 3, name: 'Altar and Temple', summary: null },
  ],
  exhibits: {
    items: [
      exhibit('huabiao', 7, 'gate'),
      exhibit('central-axis', 34, null),
      exhibit('square', 11, 'square'),
      exhibit('tiananmen-gate', 1, 'gate'),
      exhibit('flower-basket', 36, 'withdrawn'),
    ],
  },
} as unknown as BrowseQuery;

it('stops stand by number in their area; areas without stops are left out, strays come last', () => {
  const groups = toAreaGroups(answer).map(({ slug, stops }) => [slug, stops.map(({ number }) => number)]);
  expect(groups).toEqual([
    ['gate', [1, 7]],
    ['square', [11]],
    [null, [34, 36]],
  ]);
});
