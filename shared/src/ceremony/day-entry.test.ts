import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficialDay } from './day';
import { entryProblems } from './day-entry';

const whole: OfficialDay = {
  date: '2026-10-01',
  raise: '06:10',
  lower: '17:57',
  source: '2026 年官方时间表',
};
const reason = { zh: '全国哀悼', en: 'National mourning' };
const fields = (day: OfficialDay) => entryProblems(day).map(({ field }) => field);

describe('what the desk enters about a day', () => {
  it('a whole row may be published; so may a day without times, whose times stay an estimate', () => {
    expect(entryProblems(whole)).toEqual([]);
    expect(entryProblems({ date: '2026-10-01', access: { state: 'closed', reason } })).toEqual([]);
  });

  it.each([
    [{ date: '2026-02-30' }, 'date'],
    [{ raise: '6:10' }, 'raise'],
    [{ raise: '24:00' }, 'raise'],
    [{ lower: undefined }, 'lower'],
    [{ raise: undefined }, 'raise'],
    [{ raise: '18:00' }, 'lower'],
    [{ source: ' ' }, 'source'],
    [{ halfMast: { reason: { zh: '哀悼', en: '' }, article: '第十五条' } }, 'halfMast.reason.en'],
    [{ halfMast: { reason, article: '' } }, 'halfMast.article'],
    [{ access: { state: 'changed' as const, from: '12:00', to: '05:00', reason } }, 'access.to'],
    [{ note: { zh: '长'.repeat(301), en: 'long' } }, 'note.zh'],
    [{ cancelled: true }, 'note.zh'],
  ])('%j is refused at %s', (change, field) => {
    expect(fields({ ...whole, ...change })).toEqual([field]);
  });

  it('the message names the field as the form does, and what stood there', () => {
    expect(entryProblems({ ...whole, raise: '6点' })[0]?.message).toMatch(/^“升旗时间”.*HH:MM.*“6点”/);
  });

  it('any two texts are accepted as times only when they are clock times in their order', () => {
    const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => {
      const two = (number: number) => String(number).padStart(2, '0');
      return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    });
    fc.assert(
      fc.property(clock, clock, (raise, lower) => {
        expect(entryProblems({ ...whole, raise, lower }).length === 0).toBe(raise < lower);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (raise) => {
        fc.pre(!/^([01]\d|2[0-3]):[0-5]\d$/.test(raise));
        expect(fields({ ...whole, raise })).toContain('raise');
      }),
    );
  });
});
