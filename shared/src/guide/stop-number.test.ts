import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestStopNumbers, parseStopNumber } from './stop-number';

describe('typing a stop number', () => {
  it('reads the ways in which people write thirteen', () => {
    for (const text of ['13', ' 13 ', '013', 'No. 13', 'no13', '#13', '13号', '第13站', '13']) {
      expect(parseStopNumber(text), text).toEqual({ kind: 'number', value: 13 });
    }
  });

  it('nothing typed is empty; words, zero and long numbers are unreadable', () => {
    expect(parseStopNumber('  ')).toEqual({ kind: 'empty' });
    for (const text of ['0', '000', 'gate', '1 3', '12.5', '-3', '1234', '十三']) {
      expect(parseStopNumber(text), text).toEqual({ kind: 'unreadable' });
    }
  });

  it('any number from 1 to 999 reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(parseStopNumber(String(value))).toEqual({ kind: 'number', value });
      }),
    );
  });
});

describe('the nearest numbers to a wrong one', () => {
  it('40 of 36 leads to 36, 35, 34; a gap leads to both sides', () => {
    const numbers = Array.from({ length: 36 }, (_, index) => index + 1);
    expect(nearestStopNumbers(40, numbers)).toEqual([36, 35, 34]);
    expect(nearestStopNumbers(13, [10, 12, 14, 20])).toEqual([12, 14, 10]);
    expect(nearestStopNumbers(5, [])).toEqual([]);
  });

  it('no number left out is nearer than one offered', () => {
    fc.assert(
      fc.property(
        fc.nat(999),
        fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 40 }),
        (typed, existing) => {
          const offered = nearestStopNumbers(typed, existing);
          const furthest = Math.max(...offered.map((number) => Math.abs(number - typed)));
          for (const other of existing.filter((number) => !offered.includes(number))) {
            expect(Math.abs(other - typed)).toBeGreaterThanOrEqual(furthest);
          }
        },
      ),
    );
  });
});
