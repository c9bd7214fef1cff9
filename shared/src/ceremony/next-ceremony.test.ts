import { describe, expect, it } from 'vitest';
import { entryOpens } from './arrival';
import { ceremonyDay, datesBetween } from './day';
import { nextCeremony, nextCeremonyDates } from './next-ceremony';

const days = (cancelled: readonly string[] = []) =>
  datesBetween('2026-10-01', '2026-10-14').map((date) =>
    ceremonyDay(date, {
      date,
      raise: '06:10',
      lower: '17:57',
      cancelled: cancelled.includes(date),
    }),
  );
const next = (at: string, cancelled?: readonly string[]) => {
  const found = nextCeremony(days(cancelled), new Date(at));
  return found && [found.event, found.at.toISOString()];
};

describe('the next ceremony', () => {
  it('is the raising before it, the lowering from its very minute on, tomorrow after that', () => {
    expect(next('2026-09-30T21:00:00Z')).toEqual(['raise', '2026-09-30T22:10:00.000Z']);
    expect(next('2026-09-30T22:10:00Z')).toEqual(['lower', '2026-10-01T09:57:00.000Z']);
    expect(next('2026-10-01T09:57:00Z')).toEqual(['raise', '2026-10-01T22:10:00.000Z']);
  });

  it('passes over cancelled days, and is none when all are', () => {
    expect(next('2026-09-30T21:00:00Z', ['2026-10-01'])).toEqual(['raise', '2026-10-01T22:10:00.000Z']);
    expect(next('2026-09-30T21:00:00Z', datesBetween('2026-10-01', '2026-10-14'))).toBeUndefined();
  });

  it('is looked for among the days from today in Beijing', () => {
    expect(nextCeremonyDates(new Date('2026-09-30T17:00:00Z'))).toEqual({
      from: '2026-10-01',
      to: '2026-10-14',
    });
  });

  it('entry opens the set minutes before the raising, on the same day', () => {
    expect([entryOpens({ raise: '06:10' }, 60), entryOpens({ raise: '04:45' }, 600)]).toEqual([
      '05:10',
      '00:00',
    ]);
  });
});
