import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceInTour,
  beginTour,
  minutesAhead,
  moveInTour,
  placeInTour,
  readTourProgress,
  type TourLeg,
} from './tour-progress';

const dawn: TourLeg[] = [
  { key: 'flagpole', minutes: 50 },
  { key: 'square', minutes: 10 },
  { key: 'huabiao', minutes: 5 },
];
const at = new Date('2026-11-24T00:00:00Z');

describe('walking a tour', () => {
  it('starts at the first stop with every minute ahead', () => {
    const progress = beginTour('dawn-flag', dawn, at);
    expect([placeInTour(progress, dawn), minutesAhead(progress, dawn)]).toEqual([0, 65]);
  });

  it('going on leaves stops behind; going on from the last one finishes', () => {
    let progress = beginTour('dawn-flag', dawn, at);
    progress = advanceInTour(progress, dawn, at);
    expect([progress.at, progress.done, minutesAhead(progress, dawn)]).toEqual(['square', ['flagpole'], 15]);
    progress = advanceInTour(advanceInTour(progress, dawn, at), dawn, at);
    expect([progress.finished, progress.done.length, minutesAhead(progress, dawn)]).toEqual([true, 3, 0]);
  });

  it('looking back at an earlier stop undoes nothing', () => {
    const second = advanceInTour(beginTour('dawn-flag', dawn, at), dawn, at);
    const back = moveInTour(second, dawn, 0, at);
    expect([back.at, back.done]).toEqual(['flagpole', ['flagpole']]);
    expect(moveInTour(second, dawn, 99, at).at).toBe('huabiao');
  });

  it('a stop taken out of the tour sends nobody back to the start', () => {
    const atSquare = advanceInTour(beginTour('dawn-flag', dawn, at), dawn, at);
    const shorter = dawn.filter((leg) => leg.key !== 'square');
    expect(placeInTour(atSquare, shorter)).toBe(1);
  });

  it('a tour without stops cannot be begun', () => {
    expect(() => beginTour('empty', [], at)).toThrow('Tour empty has no stops');
  });
});

describe('progress kept on the phone', () => {
  it('reads back as it was written', () => {
    const progress = advanceInTour(beginTour('dawn-flag', dawn, at), dawn, at);
    expect(readTourProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
  });

  it('anything else counts as no progress', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readTourProgress(value)).toBeNull();
      }),
    );
  });
});

it('however one wanders, the place stays inside the tour and nothing done is lost', () => {
  const step = fc.oneof(
    fc.constant('on' as const),
    fc.integer({ min: -2, max: 5 }).map((index) => index),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let progress = beginTour('dawn-flag', dawn, at);
      for (const move of steps) {
        const before = progress.done.length;
        progress = move === 'on' ? advanceInTour(progress, dawn, at) : moveInTour(progress, dawn, move, at);
        expect(progress.done.length).toBeGreaterThanOrEqual(before);
        expect(dawn[placeInTour(progress, dawn)]?.key).toBe(progress.at);
      }
      expect(new Set(progress.done).size).toBe(progress.done.length);
    }),
  );
});
