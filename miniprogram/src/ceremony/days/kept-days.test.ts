import { instantOf } from 'shared/time';
import { describe, expect, it } from 'vitest';
import { flagAnswer } from '../../testing/flag-days';
import { memoryStorage } from '../../testing/memory-storage';
import { daysKept, keepDays, keptAhead, keptDays } from './kept-days';

const noon = (date: string) => instantOf(date, '12:00');
const all = { from: '2026-11-01', to: '2027-01-31' };
const answered = (on: string, answer = flagAnswer('2026-11-01', 92), window = all) => ({
  answer,
  window,
  at: noon(on),
});

describe('the days that a phone keeps', () => {
  it('are 60 from the day they were read, and outlive the turn of the month', () => {
    const storage = memoryStorage();
    keepDays(storage, 'zh-CN', answered('2026-11-30'));
    const kept = keptDays(storage, 'zh-CN', noon('2027-01-20'));
    expect(kept?.answer.ceremonyDays).toHaveLength(daysKept);
    expect(kept?.answer.ceremonyDays[0]?.date).toBe('2026-11-30');
    expect(kept?.answeredAt).toBe(noon('2026-11-30').getTime());
    expect(keptDays(storage, 'zh-CN', noon('2027-01-29'))).toBeUndefined();
  });

  it('fit easily into what WeChat keeps under one key', () => {
    const storage = memoryStorage();
    const worst = () => ({
      note: '说'.repeat(300),
      halfMast: { __typename: 'HalfMast', reason: '因'.repeat(300), article: '条'.repeat(100) } as const,
    });
    keepDays(storage, 'zh-CN', answered('2026-11-01', flagAnswer('2026-11-01', 92, worst)));
    expect(Buffer.byteLength(storage.read('flag-days.zh-CN') ?? '')).toBeLessThan(1024 * 1024);
  });

  it('are read in the other language when there is nothing in this one', () => {
    const storage = memoryStorage();
    keepDays(storage, 'zh-CN', answered('2026-11-26', flagAnswer('2026-11-26', 60)));
    expect(keptDays(storage, 'en', noon('2026-11-27'))).toBeDefined();
  });

  it('remember what was shown before a change, until it is changed back or over', () => {
    const storage = memoryStorage();
    const read = (date: string, raise: string) => {
      const answer = flagAnswer('2026-11-01', 92, (day) => (day === '2026-11-28' ? { raise } : {}));
      keepDays(storage, 'zh-CN', answered(date, answer));
      return keptDays(storage, 'zh-CN', noon(date))?.seen;
    };
    expect(read('2026-11-26', '07:12')).toEqual({});
    expect(read('2026-11-26', '07:13')).toEqual({ '2026-11-28': { raise: '07:12', lower: '16:53' } });
    expect(read('2026-11-27', '07:13')).toEqual({ '2026-11-28': { raise: '07:12', lower: '16:53' } });
    expect(read('2026-11-27', '07:12')).toEqual({ '2026-11-28': { raise: '07:13', lower: '16:53' } });
    expect(read('2026-11-29', '07:12')).toEqual({});
  });

  it('stay beside an answer about fewer of them, as old as they are', () => {
    const storage = memoryStorage();
    keepDays(storage, 'zh-CN', answered('2026-11-25'));
    const next = { from: '2026-11-26', to: '2026-11-27' };
    const moved = flagAnswer('2026-11-26', 1, () => ({ raise: '07:30' }));
    keepDays(storage, 'zh-CN', answered('2026-11-26', moved, next));
    const kept = keptDays(storage, 'zh-CN', noon('2026-11-26'));
    const [today, after] = kept?.answer.ceremonyDays ?? [];
    expect([today?.raise, after?.date]).toEqual(['07:30', '2026-11-28']);
    expect(kept?.answer.ceremonyDays.at(-1)?.date).toBe('2027-01-23');
    expect(kept?.answeredAt).toBe(noon('2026-11-25').getTime());
    expect(kept?.seen).toEqual({ '2026-11-26': { raise: '07:07', lower: '16:53' } });
  });

  it('are known to reach far ahead for an hour after they were read', () => {
    const storage = memoryStorage();
    const isAhead = (minutes: number) =>
      keptAhead(storage, 'zh-CN', new Date(noon('2026-11-26').getTime() + minutes * 60_000));
    expect(isAhead(0)).toBe(false);
    const next = { from: '2026-11-26', to: '2026-11-27' };
    keepDays(storage, 'zh-CN', answered('2026-11-26', flagAnswer('2026-11-26', 2), next));
    expect(isAhead(0)).toBe(false);
    keepDays(storage, 'zh-CN', answered('2026-11-26'));
    expect([isAhead(59), isAhead(61)]).toEqual([true, false]);
    expect(keptAhead(storage, 'en', noon('2026-11-26'))).toBe(false);
  });

  it('that are torn, or a device that keeps nothing, are no error', () => {
    const storage = memoryStorage();
    storage.write('flag-days.zh-CN', '{"answer":');
    expect(keptDays(storage, 'zh-CN', noon('2026-11-26'))).toBeUndefined();
    expect(() =>
      keepDays(memoryStorage(10), 'zh-CN', answered('2026-11-26', flagAnswer('2026-11-26', 2))),
    ).not.toThrow();
  });
});
