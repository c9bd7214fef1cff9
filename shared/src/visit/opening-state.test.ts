import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, civilTime, instantOf, isoWeekday } from '../time';
import type { OpeningSpan } from './opening-span';
import { openingState } from './opening-state';

const memorialHall: OpeningSpan[] = [{ weekdays: [2, 3, 4, 5, 6, 7], opens: '08:00', closes: '12:00' }];
const gate: OpeningSpan = {
  weekdays: [2, 3, 4, 5, 6, 7],
  opens: '08:30',
  closes: '17:00',
  lastEntry: '16:30',
};

describe('what is open at the square', () => {
  it('the Memorial Hall on a Tuesday morning is open until noon', () => {
    expect(openingState(memorialHall, instantOf('2026-11-24', '09:15'))).toEqual({
      kind: 'open',
      until: '12:00',
      lastEntry: null,
      entryEnded: false,
    });
  });

  it('at noon sharp it has closed, and opens again the next morning', () => {
    expect(openingState(memorialHall, instantOf('2026-11-24', '12:00'))).toEqual({
      kind: 'closed',
      next: { date: '2026-11-25', opens: '08:00' },
    });
  });

  it('on Sunday afternoon the next opening skips the closed Monday', () => {
    expect(openingState(memorialHall, instantOf('2026-11-22', '15:00'))).toEqual({
      kind: 'closed',
      next: { date: '2026-11-24', opens: '08:00' },
    });
  });

  it('after the last admission the gate is still open but cannot be entered', () => {
    expect(openingState([gate], instantOf('2026-11-24', '16:45'))).toMatchObject({
      kind: 'open',
      entryEnded: true,
    });
  });

  it('a season that ended a month ago opens no more', () => {
    const summer: OpeningSpan[] = [{ ...gate, validFrom: '2026-06-01', validTo: '2026-10-22' }];
    expect(openingState(summer, instantOf('2026-11-24', '10:00'))).toEqual({ kind: 'closed', next: null });
  });

  it('morning and afternoon that touch are one stretch', () => {
    const day: OpeningSpan[] = [
      { weekdays: [2], opens: '08:00', closes: '12:00' },
      { weekdays: [2], opens: '12:00', closes: '16:00', lastEntry: '15:30' },
    ];
    expect(openingState(day, instantOf('2026-11-24', '08:00'))).toMatchObject({
      until: '16:00',
      lastEntry: '15:30',
    });
  });

  it('a place that closes after midnight is still open in the small hours', () => {
    const night: OpeningSpan[] = [{ weekdays: [1], opens: '18:00', closes: '02:00', lastEntry: '01:00' }];
    expect(openingState(night, instantOf('2026-11-24', '00:30'))).toMatchObject({
      kind: 'open',
      until: '02:00',
      lastEntry: '01:00',
      entryEnded: false,
    });
  });

  it('a place without hours is unknown, not closed', () => {
    expect(openingState([], instantOf('2026-11-24'))).toEqual({ kind: 'unknown' });
  });
});

const minutes = fc.integer({ min: 0, max: 1439 });
const clock = (value: number) =>
  `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
const spans = fc.array(
  fc.record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    opens: fc.integer({ min: 0, max: 700 }).map(clock),
    closes: fc.integer({ min: 701, max: 1439 }).map(clock),
  }),
  { minLength: 1, maxLength: 4 },
);
const moment = fc
  .tuple(fc.integer({ min: 0, max: 800 }), minutes)
  .map(([days, minute]) => instantOf(addDays('2026-01-01', days), clock(minute)));

describe('opening hours, for any rules and any minute', () => {
  it('open exactly when some rule of that weekday covers the minute', () => {
    fc.assert(
      fc.property(spans, moment, (rules, at) => {
        const covered = rules.some(
          (rule) =>
            rule.weekdays.includes(isoWeekday(civilDate(at))) &&
            rule.opens <= civilTime(at) &&
            civilTime(at) < rule.closes,
        );
        expect(openingState(rules, at).kind).toBe(covered ? 'open' : 'closed');
      }),
    );
  });

  it('the promised next opening is in the future and really opens', () => {
    fc.assert(
      fc.property(spans, moment, (rules, at) => {
        const state = openingState(rules, at);
        if (state.kind !== 'closed') return;
        const opening = instantOf(state.next?.date ?? '', state.next?.opens);
        expect(opening > at).toBe(true);
        expect(openingState(rules, opening).kind).toBe('open');
        expect(openingState(rules, new Date(opening.getTime() - 60_000)).kind).toBe('closed');
      }),
    );
  });

  it('the promised closing minute is closed and the minute before it is open', () => {
    fc.assert(
      fc.property(spans, moment, (rules, at) => {
        const state = openingState(rules, at);
        if (state.kind !== 'open') return;
        const closing = instantOf(civilDate(at), state.until);
        expect(openingState(rules, closing).kind).toBe('closed');
        expect(openingState(rules, new Date(closing.getTime() - 60_000)).kind).toBe('open');
      }),
    );
  });
});
