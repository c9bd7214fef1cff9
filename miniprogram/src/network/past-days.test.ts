import { describe, expect, it } from 'vitest';
import { flagAnswer } from '../testing/flag-days';
import { createCache } from './cache';
import { FlagDaysDocument } from './generated/flag-days';
import { forgetPastDays } from './past-days';

const asked = (from: string, to: string, locale: 'ZH' | 'EN' = 'ZH') => ({ from, to, locale });

describe('flag days that are over', () => {
  it('are dropped from what the phone keeps, in every language, and the others stay', () => {
    const cache = createCache();
    const variables = [
      asked('2026-01-01', '2026-03-31'),
      asked('2026-01-01', '2026-03-31', 'EN'),
      asked('2026-11-01', '2027-01-31'),
    ];
    const times: Record<string, number> = { 'Home {"locale":"ZH"}': 1 };
    for (const each of variables) {
      cache.writeQuery({ query: FlagDaysDocument, variables: each, data: flagAnswer(each.from, 3) });
      times[`FlagDays ${JSON.stringify(each)}`] = 1;
    }
    forgetPastDays(cache, times, '2026-10-27');
    const kept = variables.map(
      (each) => cache.readQuery({ query: FlagDaysDocument, variables: each }) !== null,
    );
    expect(kept).toEqual([false, false, true]);
    expect(Object.keys(times)).toHaveLength(2);
    expect(Object.keys(cache.extract()).join()).toBe('ROOT_QUERY');
  });

  it('a reason in Chinese and one in English never mix', () => {
    const cache = createCache();
    const days = { from: '2026-11-01', to: '2026-11-01' };
    for (const [locale, note] of [
      ['ZH', '大风'],
      ['EN', 'Wind'],
    ] as const) {
      const data = flagAnswer('2026-11-01', 1, () => ({ note }));
      cache.writeQuery({ query: FlagDaysDocument, variables: { ...days, locale }, data });
    }
    const read = (locale: 'ZH' | 'EN') =>
      cache.readQuery({ query: FlagDaysDocument, variables: { ...days, locale } })?.ceremonyDays[0]?.note;
    expect([read('ZH'), read('EN')]).toEqual(['大风', 'Wind']);
  });
});
