import fc from 'fast-check';
import { addDays, civilDate, daysBetween, instantOf } from 'shared/time';
import { describe, expect, it } from 'vitest';
import type { FlagDayFragment } from '../../network/generated/graphql';
import { ceremonyTexts } from '../ceremony.texts';
import { flagWindow, toFlagDays } from './flag-days';

const day = (date: string, raise: string, lower: string, basis = 'ESTIMATE') =>
  ({ date, raise, lower, basis, kind: 'ORDINARY' }) as FlagDayFragment;
const table = [
  day('2026-11-22', '07:06', '16:53'),
  day('2026-11-23', '07:07', '16:53', 'OFFICIAL'),
  day('2026-11-24', '07:08', '16:52'),
];

describe('flag times on the first screen', () => {
  it('are those of today and tomorrow in Beijing, whatever the clock of the phone', () => {
    const shown = toFlagDays(table, new Date('2026-11-22T17:00:00Z'), ceremonyTexts.en, 'en');
    expect(shown.map(({ name, day: text, raise }) => [name, text, raise])).toEqual([
      ['Today', 'Monday 23 November', '07:07'],
      ['Tomorrow', 'Tuesday 24 November', '07:08'],
    ]);
    expect(shown.map(({ isOfficial }) => isOfficial)).toEqual([true, false]);
  });

  it('what has passed is marked, tomorrow never is', () => {
    const [today, tomorrow] = toFlagDays(table, instantOf('2026-11-22', '12:00'), ceremonyTexts.en, 'en');
    expect([today?.raisePassed, today?.lowerPassed]).toEqual([true, false]);
    expect([tomorrow?.raisePassed, tomorrow?.lowerPassed]).toEqual([false, false]);
  });

  it('a day that is not in the table is left out, never made up', () => {
    expect(toFlagDays(table, instantOf('2026-11-24', '12:00'), ceremonyTexts.en, 'en')).toHaveLength(1);
    expect(toFlagDays([], instantOf('2026-11-24', '12:00'), ceremonyTexts.en, 'en')).toEqual([]);
  });

  it('the window asked for holds today and tomorrow and is the same all month', () => {
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (at) => {
        const today = civilDate(at);
        const { from, to } = flagWindow(at);
        expect(from <= today && addDays(today, 1) <= to).toBe(true);
        expect(daysBetween(from, to)).toBeLessThan(62);
        expect(flagWindow(instantOf(from, '00:00'))).toEqual({ from, to });
        expect(addDays(to, 1).endsWith('-01')).toBe(true);
      }),
    );
  });
});
