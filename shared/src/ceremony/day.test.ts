import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceremonyDay, datesBetween, usualKind } from './day';
import { estimateDay } from './sun';

describe('a day of the flag ceremony', () => {
  it('without an official row the Sun model answers, and the day says that it is an estimate', () => {
    const day = ceremonyDay('2026-11-23');
    expect(day).toMatchObject({ ...estimateDay('2026-11-23'), basis: 'estimate', kind: 'ordinary' });
  });

  it('the official table rules, even where the Sun disagrees', () => {
    const day = ceremonyDay('2026-11-23', { date: '2026-11-23', raise: '07:09', lower: '16:53' });
    expect(day).toMatchObject({ raise: '07:09', lower: '16:53', basis: 'official' });
  });

  it('half a row is not official: both times are then estimated', () => {
    const halves = fc.constantFrom({ raise: '07:09' }, { lower: '16:53' }, {});
    fc.assert(
      fc.property(halves, (half) => {
        expect(ceremonyDay('2026-11-23', { date: '2026-11-23', ...half }).basis).toBe('estimate');
      }),
    );
  });

  it('is large with live band on the 1st of a month and on listed holidays, unless the desk says otherwise', () => {
    expect([usualKind('2026-10-01'), usualKind('2026-10-02')]).toEqual(['large', 'ordinary']);
    const rules = { monthDays: [1], holidays: ['09-30', '2027-02-06'] };
    expect(['2026-09-30', '2027-02-06', '2028-02-06'].map((date) => usualKind(date, rules))).toEqual([
      'large',
      'large',
      'ordinary',
    ]);
    expect(ceremonyDay('2026-10-01')).toMatchObject({ kind: 'large', liveBand: true });
    const changed = ceremonyDay('2026-10-01', { date: '2026-10-01', kind: 'special', liveBand: false });
    expect(changed).toMatchObject({ kind: 'special', liveBand: false });
  });

  it('the days of the month with a large ceremony can be others: until 2004 they were the 1st, 11th and 21st', () => {
    const rules = { monthDays: [1, 11, 21], holidays: [] };
    expect(['2003-05-11', '2003-05-12'].map((date) => usualKind(date, rules))).toEqual(['large', 'ordinary']);
    expect(usualKind('2026-10-01', { monthDays: [], holidays: [] })).toBe('ordinary');
  });

  it('has the live band at the kinds that the desk has set', () => {
    const rules = { monthDays: [1], holidays: ['09-30'], liveBandKinds: ['special' as const] };
    expect(ceremonyDay('2026-09-30', undefined, rules)).toMatchObject({ kind: 'large', liveBand: false });
    const special = ceremonyDay('2026-09-30', { date: '2026-09-30', kind: 'special' }, rules);
    expect(special.liveBand).toBe(true);
  });

  it('keeps half-mast, changed access, notes and cancellation as the desk entered them', () => {
    const reason = { zh: '全国哀悼', en: 'National mourning' };
    const day = ceremonyDay('2026-12-13', {
      date: '2026-12-13',
      halfMast: { reason, article: '国旗法第十五条' },
      access: { state: 'closed', from: '05:00', to: '12:00', reason },
      cancelled: true,
      revision: 2,
    });
    expect(day).toMatchObject({
      halfMast: { reason },
      access: { state: 'closed' },
      cancelled: true,
      revision: 2,
    });
  });
});

describe('a range of days', () => {
  it('holds every day once, in order, over leap days and year ends', () => {
    expect(datesBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(datesBetween('2026-12-31', '2027-01-01')).toEqual(['2026-12-31', '2027-01-01']);
    expect(datesBetween('2026-01-01', '2027-02-04')).toHaveLength(400);
  });

  it.each([
    ['2026-05-02', '2026-05-01', 'backwards'],
    ['2026-01-01', '2027-02-05', 'at most 400'],
    ['2026-02-30', '2026-03-01', 'Not a calendar day (YYYY-MM-DD): 2026-02-30'],
    ['1949-09-30', '1949-10-02', 'from 1949-10-01 to 2100-12-31'],
    ['2100-12-31', '2101-01-01', 'from 1949-10-01 to 2100-12-31'],
  ])('%s to %s is refused', (from, to, reason) => {
    expect(() => datesBetween(from, to)).toThrow(reason);
  });
});
