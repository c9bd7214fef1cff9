import { instantOf } from 'shared/time';
import { describe, expect, it } from 'vitest';
import { flagDay } from '../../testing/flag-days';
import { ceremonyTexts } from '../ceremony.texts';
import { countdown } from './countdown';

const days = [
  flagDay('2026-11-26', { raise: '07:10', lower: '16:51', basis: 'OFFICIAL' }),
  flagDay('2026-11-27', { raise: '07:11', lower: '16:51' }),
  flagDay('2026-11-28', { raise: '07:12', lower: '16:51' }),
];
const at = (date: string, time: string, seconds = 0) =>
  new Date(instantOf(date, time).getTime() + seconds * 1000);
const left = (when: Date, table = days) => {
  const found = countdown(table, when, ceremonyTexts['zh-CN'], 'zh-CN');
  return found && [found.heading, found.left, found.when];
};

describe('the countdown', () => {
  it('runs to the raising, then to the lowering, then to tomorrow, by the clock of Beijing', () => {
    expect(left(at('2026-11-26', '05:00'))).toEqual(['距升旗还有', '2 小时 10 分', '今天 07:10']);
    expect(left(at('2026-11-26', '07:10'))).toEqual(['距降旗还有', '9 小时 41 分', '今天 16:51']);
    expect(left(at('2026-11-26', '16:51'))).toEqual(['距升旗还有', '14 小时 20 分', '明天 07:11（预计）']);
    expect(left(new Date('2026-11-25T16:00:00Z'))?.[1]).toBe('7 小时 10 分');
  });

  it('never says less than is left, and calls the last minute by its name', () => {
    expect(left(at('2026-11-26', '07:08', 20))?.[1]).toBe('2 分');
    expect(left(at('2026-11-26', '07:09', 0))?.[1]).toBe('1 分');
    expect(left(at('2026-11-26', '07:09', 1))?.[1]).toBe('不到 1 分钟');
  });

  it('passes over a cancelled day, and is silent when nothing is known', () => {
    const [today, tomorrow, after] = days;
    const cancelled = { ...tomorrow, cancelled: true } as (typeof days)[number];
    const shown = left(at('2026-11-26', '17:00'), [today, cancelled, after] as typeof days);
    expect(shown).toEqual(['距升旗还有', '1 天 14 小时 12 分', '11月28日 周六 07:12（预计）']);
    expect(left(at('2026-12-05', '12:00'))).toBeUndefined();
  });

  it('counts nobody down to a closed square', () => {
    const access = { state: 'CLOSED', from: '05:00', to: '12:00', reason: '活动' } as never;
    const found = countdown(
      [flagDay('2026-11-27', { access })],
      at('2026-11-26', '17:00'),
      ceremonyTexts.en,
      'en',
    );
    expect(found).toMatchObject({
      closed: true,
      heading: 'Next raising',
      left: 'The square is closed then. Please do not come.',
    });
  });
});
