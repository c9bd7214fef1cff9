import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../time';
import { CHECK_LISTS, checkItem } from './check-list';
import { type CheckRecord, checkProblems } from './check-record';
import { isRoundDay, type PatrolRoute, roundDays, roundState } from './patrol-round';
import { codeInScan } from './sign-code';

const route: PatrolRoute = {
  id: 'r1',
  name: '广场东侧',
  area: '天安门广场',
  facility: 'sign',
  stops: ['a', 'b'],
  everyDays: 7,
  firstDay: '2026-03-02',
  dueBy: '17:00',
};
const record: CheckRecord = {
  id: '3b0f2c68-6a54-4f0e-9d6c-0d5f3c1d2e4a',
  routeId: 'r1',
  day: '2026-03-02',
  thingId: 'a',
  state: 'damaged',
  note: '',
  photographs: 0,
  takenAt: '2026-03-02T02:00:00.000Z',
};

describe('the days of a round', () => {
  it('are those on which the route is walked, none left out, none twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 0, max: 90 }),
        (everyDays, offset, length) => {
          const walked = { ...route, everyDays };
          const from = addDays(route.firstDay, offset);
          const to = addDays(from, length);
          const every = Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day));
          expect(roundDays(walked, from, to)).toEqual(every.filter((day) => isRoundDay(walked, day)));
        },
      ),
    );
  });
});

describe('a round', () => {
  const state = (done: Record<string, string>, at: string) =>
    roundState(route, '2026-03-02', route.stops, new Map(Object.entries(done)), new Date(at));
  const inTime = '2026-03-02T08:59:00.000Z';
  const tooLate = '2026-03-02T09:01:00.000Z';

  it('is upcoming, open, begun and done', () => {
    expect(state({}, '2026-03-01T10:00:00Z')).toBe('upcoming');
    expect(state({}, '2026-03-02T01:00:00Z')).toBe('open');
    expect(state({ a: inTime }, inTime)).toBe('begun');
    expect(state({ a: inTime, b: inTime }, tooLate)).toBe('done');
  });

  it('is missed, late or done late once its time has passed', () => {
    expect(state({}, tooLate)).toBe('missed');
    expect(state({ a: inTime }, tooLate)).toBe('late');
    expect(state({ a: inTime, b: tooLate }, tooLate)).toBe('done-late');
  });

  it('without stops is never done', () => {
    expect(roundState(route, '2026-03-02', [], new Map(), new Date(tooLate))).toBe('missed');
  });
});

describe('a check', () => {
  it('is sound, or says which field is not', () => {
    expect(checkProblems(record, 'sign')).toEqual([]);
    const wrong = {
      ...record,
      id: '1',
      day: '2026-02-30',
      state: 'stolen',
      note: 'x'.repeat(501),
      position: { latitude: 91, longitude: 0, accuracy: 5 },
      photographs: 7,
      takenAt: 'yesterday',
    };
    expect(checkProblems(wrong, 'sign').map(({ field }) => field)).toEqual([
      'id',
      'day',
      'state',
      'note',
      'position',
      'photographs',
      'takenAt',
    ]);
  });

  it('finds a thing as it should be first of all, and every other state is a fault', () => {
    for (const list of Object.values(CHECK_LISTS))
      expect(list.map(({ isFault }) => isFault)).toEqual(list.map((_, at) => at > 0));
    expect(checkItem('sign', 'missing')?.isGrave).toBe(true);
  });
});

describe('a scanned code', () => {
  it('names a sign by an address or plainly; anything else names none', () => {
    expect(codeInScan('https://guide.example/#/signage/report/index?sign=TAM-0012')).toBe('TAM-0012');
    expect(codeInScan('https://guide.example/s?sign=%E5%8C%97-1&from=qr')).toBe('北-1');
    expect(codeInScan(' TAM-0012\n')).toBe('TAM-0012');
    expect(codeInScan('https://elsewhere.example/')).toBeUndefined();
    expect(codeInScan('?sign=%E0%A4%A')).toBe('%E0%A4%A');
  });
});
