import fc from 'fast-check';
import { auditSign, groupKeysOf, type Sign, SignRegister } from 'shared/signage';
import { expect, it } from 'vitest';
import { labelledRows } from '../../scripts/src/bench/sets';
import { auditMeans } from '../../scripts/src/signs/means';
import { SharedKeys } from '../../scripts/src/signs/shared-keys';

const means = auditMeans();
const pool = ['dev', 'look', 'found'].flatMap(labelledRows);
const sign = fc
  .tuple(fc.constantFrom(...pool), fc.constantFrom(...pool), fc.boolean())
  .map(([left, right, swap]): Sign => ({ ...left, en: swap ? right.en : left.en, register: 'square' }));

it('says of a text the same every time, also when it remembers it', () => {
  fc.assert(
    fc.property(sign, (given) => {
      const first = auditSign(given, means);
      for (const finding of first) finding.message.zh = 'changed by the caller';
      const fresh = auditSign(given, { ...means });
      expect(auditSign(given, means)).toEqual(fresh);
    }),
    { numRuns: 200 },
  );
});

it('finds the same beside others when only what signs share is held', () => {
  fc.assert(
    fc.property(fc.array(sign, { minLength: 2, maxLength: 30 }), (signs) => {
      const list = signs.map((given, at) => ({ ...given, id: String(at) }));
      const keys = new SharedKeys();
      for (const one of list) for (const key of groupKeysOf(one, means.terms)) keys.see(key);
      const whole = new SignRegister(means);
      const held = new SignRegister(means, undefined, (key) => keys.isShared(key));
      for (const one of list) {
        whole.put(one);
        held.put(one);
      }
      for (const { id } of list) expect(held.besideOthers(id)).toEqual(whole.besideOthers(id));
    }),
    { numRuns: 60 },
  );
});
