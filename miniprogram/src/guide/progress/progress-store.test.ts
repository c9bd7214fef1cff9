import { act, renderHook } from '@testing-library/react';
import { advanceInTour, beginTour } from 'shared/guide';
import { beforeEach, describe, expect, it } from 'vitest';
import { storage } from '../../platform/storage';
import { forgetProgress, keepProgress, parseKept, useProgress, useProgressIn } from './progress-store';

const legs = [
  { key: 'flagpole', minutes: 50 },
  { key: 'square', minutes: 10 },
];
const begun = (tour: string, at: string) => beginTour(tour, legs, new Date(at));

beforeEach(() => act(() => forgetProgress()));

describe('the place in a tour, kept on the phone', () => {
  it('is told to every screen at once and survives a restart', () => {
    const { result } = renderHook(() => useProgressIn('dawn-flag'));
    expect(result.current).toBeUndefined();
    const second = advanceInTour(
      begun('dawn-flag', '2026-11-24T00:00:00Z'),
      legs,
      new Date('2026-11-24T01:00:00Z'),
    );
    act(() => keepProgress(second));
    expect(result.current?.at).toBe('square');
    expect(parseKept(storage.read('tour-progress'))).toEqual({ 'dawn-flag': second });
  });

  it('lists the tour walked most recently first', () => {
    const { result } = renderHook(() => useProgress());
    act(() => {
      keepProgress(begun('altars-axis', '2026-11-23T00:00:00Z'));
      keepProgress(begun('dawn-flag', '2026-11-24T00:00:00Z'));
    });
    expect(result.current.map(({ tour }) => tour)).toEqual(['dawn-flag', 'altars-axis']);
    act(() => forgetProgress());
    expect(result.current).toEqual([]);
  });

  it('what another version or a broken phone left behind counts as nothing', () => {
    for (const text of [undefined, '', '{', 'null', '{"a":1}', '[1,null,{"tour":"x"}]']) {
      expect(parseKept(text), String(text)).toEqual({});
    }
  });
});
