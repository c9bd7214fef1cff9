import { advanceInTour, beginTour, type TourProgress } from 'shared/guide';
import { expect, it } from 'vitest';
import type { TourWayFragment } from '../../network/generated/graphql';
import { toResume } from './resume';

const at = new Date('2026-11-24T00:00:00Z');
const stops = ['flagpole', 'square', 'huabiao'].map((key, index) => ({
  key,
  minutes: 5,
  number: index + 1,
  name: `name of ${key}`,
}));
const tour = (slug: string) =>
  ({
    slug,
    name: `tour ${slug}`,
    stops: stops.map(({ key, minutes, number, name }) => ({
      position: number,
      minutes,
      exhibit: { slug: key, number, name },
    })),
  }) as TourWayFragment;
const walked = (slug: string, steps: number): TourProgress => {
  let progress = beginTour(slug, stops, at);
  for (let step = 0; step < steps; step += 1) progress = advanceInTour(progress, stops, at);
  return progress;
};

it('offers the latest unfinished tour, at the stop where it was left', () => {
  expect(
    toResume([walked('dawn-flag', 1), walked('altars-axis', 2)], [tour('altars-axis'), tour('dawn-flag')]),
  ).toEqual({ slug: 'dawn-flag', tour: 'tour dawn-flag', at: 2, count: 3, stop: 'name of square' });
});

it('finished tours and tours that were taken down are not offered', () => {
  expect(toResume([walked('dawn-flag', 3)], [tour('dawn-flag')])).toBeNull();
  expect(toResume([walked('gone', 1)], [tour('dawn-flag')])).toBeNull();
  expect(toResume([], [tour('dawn-flag')])).toBeNull();
});
