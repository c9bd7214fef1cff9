import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntry, type Entry, sizeOf } from './entry';
import { EntryStore } from './entry-store';

const entry = (key: string, bytes: number): Entry =>
  createEntry({ key, stamp: {}, madeBy: 'test', renderedAt: 0, changesAt: null }, Buffer.alloc(bytes, 'x'));

describe('answers in memory', () => {
  it('never take more than the limit, and the bookkeeping agrees with what is kept', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 9000 })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(steps, (all) => {
        const evicted: string[] = [];
        const store = new EntryStore(40_000, (key) => evicted.push(key));
        for (const [key, bytes] of all) {
          store.set(entry(String(key), bytes));
          expect(store.bytes).toBeLessThanOrEqual(40_000);
          expect(store.bytes).toBe([...store.values()].reduce((sum, one) => sum + sizeOf(one), 0));
        }
        for (const key of new Set(evicted)) {
          const last = all.filter(([one]) => String(one) === key).length;
          expect(last).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('go in the order in which they were last asked for', () => {
    const store = new EntryStore(12_000);
    for (const key of ['a', 'b', 'c', 'd']) store.set(entry(key, 1500));
    const kept = store.get('a');
    if (kept) store.touch(kept);
    store.set(entry('e', 1500));
    expect(['a', 'b', 'c', 'd', 'e'].filter((key) => store.get(key))).toEqual(['a', 'c', 'd', 'e']);
  });

  it('that would push out a quarter of the others are not kept', () => {
    const store = new EntryStore(12_000);
    store.set(entry('small', 100));
    store.set(entry('huge', 8000));
    expect([store.get('huge'), store.size]).toEqual([undefined, 1]);
  });
});
