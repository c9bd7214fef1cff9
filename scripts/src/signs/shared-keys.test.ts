import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SharedKeys } from './shared-keys';

it('never misses a key that was seen twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 200 }), (list) => {
      const keys = new SharedKeys();
      for (const key of list) keys.see(key);
      for (const key of list)
        if (list.indexOf(key) !== list.lastIndexOf(key)) expect(keys.isShared(key)).toBe(true);
    }),
  );
});

it('knows keys seen once from those seen again', () => {
  const keys = new SharedKeys();
  for (const key of ['Exit', 'Exit', 'Entrance']) keys.see(key);
  expect([keys.isShared('Exit'), keys.isShared('Entrance')]).toEqual([true, false]);
});
