import { instantOf } from 'shared/time';
import { describe, expect, it } from 'vitest';
import { flagAnswer } from '../../testing/flag-days';
import { memoryStorage } from '../../testing/memory-storage';
import { daysKept, keepDays, keptDays } from './kept-days';

const noon = (date: string) => instantOf(date, '12:00');

describe('the days that a phone keeps', () => {
  it('are 60 from the day they were read, and outlive the turn of the month', () => {
    const storage = memoryStorage();
    keepDays(storage, 'zh-CN', flagAnswer('2026-11-01', 92), noon('2026-11-30'));
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
    keepDays(storage, 'zh-CN', flagAnswer('2026-11-01', 92, worst), noon('2026-11-01'));
    expect(Buffer.byteLength(storage.read('flag-days.zh-CN') ?? '')).toBeLessThan(1024 * 1024);
  });

  it('are read in the other language when there is nothing in this one', () => {
    const storage = memoryStorage();
    keepDays(storage, 'zh-CN', flagAnswer('2026-11-26', 60), noon('2026-11-26'));
    expect(keptDays(storage, 'en', noon('2026-11-27'))).toBeDefined();
  });

  it('remember what was shown before a change, until it is changed back or over', () => {
    const storage = memoryStorage();
    const read = (date: string, raise: string) =>
      keepDays(
        storage,
        'zh-CN',
        flagAnswer('2026-11-01', 92, (day) => (day === '2026-11-28' ? { raise } : {})),
        noon(date),
      );
    expect(read('2026-11-26', '07:12')).toEqual({});
    expect(read('2026-11-26', '07:13')).toEqual({ '2026-11-28': { raise: '07:12', lower: '16:53' } });
    expect(read('2026-11-27', '07:13')).toEqual({ '2026-11-28': { raise: '07:12', lower: '16:53' } });
    expect(read('2026-11-27', '07:12')).toEqual({ '2026-11-28': { raise: '07:13', lower: '16:53' } });
    expect(read('2026-11-29', '07:12')).toEqual({});
  });

  it('that are torn, or a device that keeps nothing, are no error', () => {
    const storage = memoryStorage();
    storage.write('flag-days.zh-CN', '{"answer":');
    expect(keptDays(storage, 'zh-CN', noon('2026-11-26'))).toBeUndefined();
    expect(() =>
      keepDays(memoryStorage(10), 'zh-CN', flagAnswer('2026-11-26', 2), noon('2026-11-26')),
    ).not.toThrow();
  });
});
