import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { storage as browserStorage } from '../platform/storage';
import { memoryStorage } from '../testing/memory-storage';
import { chunkLength, forget, keep, restore } from './persistence';

beforeEach(() => localStorage.clear());

describe('what the phone keeps', () => {
  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        keep(browserStorage, value);
        expect(restore(browserStorage)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 50 },
    );
  });

  it('is cut so that no piece of Chinese text passes one megabyte', () => {
    const device = memoryStorage();
    const text = '天安门'.repeat(300_000);
    keep(device, { text });
    const pieces = [...device.values.values()];
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(chunkLength);
    expect(Math.max(...pieces.map((piece) => new TextEncoder().encode(piece).length))).toBeLessThan(
      1_000_000,
    );
    expect(restore(device)).toEqual({ text });
  });

  it('a shorter text leaves nothing of the longer one behind', () => {
    const device = memoryStorage();
    keep(device, 'long'.repeat(200_000));
    keep(device, 'short');
    expect(device.keys()).toHaveLength(2);
    expect(restore(device)).toBe('short');
  });

  it('a full phone keeps nothing rather than half', () => {
    const device = memoryStorage(500_000);
    expect(keep(device, 'x'.repeat(900_000))).toBe(false);
    expect(restore(device)).toBeUndefined();
    expect(device.keys()).toEqual([]);
  });

  it('a phone switched off while writing shows what was kept before', () => {
    const device = memoryStorage();
    keep(device, 'before');
    const torn = {
      ...device,
      write: (key: string, value: string) => key !== 'cache' && device.write(key, value),
    };
    const meta = device.values.get('cache') ?? '';
    keep({ ...torn, remove: () => {} }, 'after');
    expect(device.values.get('cache')).toBe(meta);
    expect(restore(device)).toBe('before');
  });

  it('a piece that went missing or a strange version is forgotten', () => {
    const device = memoryStorage();
    keep(device, 'x'.repeat(700_000));
    device.remove('cache.1.1');
    expect(restore(device)).toBeUndefined();
    expect(device.keys()).toEqual([]);
    keep(device, 'new');
    device.write('cache', (device.read('cache') ?? '').replace(/"version":\d+/, '"version":0'));
    expect(restore(device)).toBeUndefined();
  });

  it('forgetting leaves other things on the phone alone', () => {
    browserStorage.write('language', 'en');
    keep(browserStorage, 1);
    forget(browserStorage);
    expect(browserStorage.keys()).toEqual(['language']);
  });
});
