import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUsageReport, type UsageCount, usageLimits } from './usage';

const today = '2026-11-27';
const one: UsageCount = {
  day: today,
  kind: 'opened',
  subject: 'monument',
  way: 'code',
  locale: 'zh-CN',
  count: 2,
};
const reads = (change: object) => readUsageReport({ counts: [{ ...one, ...change }] }, today) !== undefined;

describe('a report of what was used', () => {
  it('is taken as it is, and nothing that it does not need to say', () => {
    expect(readUsageReport({ counts: [{ ...one, who: 'someone' }], phone: 'x' }, today)).toEqual([one]);
    expect(reads({ kind: 'missed', subject: '404' })).toBe(true);
    expect(reads({ day: '2026-11-20' })).toBe(true);
  });

  it('is refused when any of it cannot be', () => {
    for (const change of [
      { day: '2026-11-19' },
      { day: '2026-11-29' },
      { day: '2026-02-30' },
      { kind: 'clicked' },
      { subject: '王小明' },
      { subject: 'a'.repeat(61) },
      { kind: 'missed', subject: '1000' },
      { kind: 'missed', subject: 'monument' },
      { way: 'drone' },
      { locale: 'fr' },
      { count: 0 },
      { count: 1.5 },
      { count: usageLimits.count + 1 },
    ])
      expect(reads(change), JSON.stringify(change)).toBe(false);
    expect(readUsageReport({ counts: Array(usageLimits.counts + 1).fill(one) }, today)).toBeUndefined();
    expect(readUsageReport({ counts: [] }, today)).toBeUndefined();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readUsageReport(value, today);
        readUsageReport({ counts: [value] }, today);
      }),
    );
  });
});
