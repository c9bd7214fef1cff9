import fc from 'fast-check';
import { auditRegister, type Finding, type Sign, SignRegister } from 'shared/signage';
import { expect, it } from 'vitest';
import { labelledRows } from '../../scripts/src/bench/sets';
import { auditMeans } from '../../scripts/src/signs/means';

const means = auditMeans();
const pool = ['dev', 'look'].flatMap(labelledRows);

const text = fc.constantFrom(...pool);
const sign = fc
  .record({
    id: fc.integer({ min: 0, max: 12 }),
    zh: text,
    en: text,
    register: fc.constantFrom('A', 'B', ''),
  })
  .map(({ id, zh, en, register }): Sign => {
    const twin = id % 3 === 0;
    return { id: `sign-${id}`, zh: zh.zh, en: twin ? zh.en : en.en, kind: zh.kind, register };
  });
const change = fc.oneof(
  { weight: 4, arbitrary: sign.map((put) => ({ put })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 }).map((id) => ({ remove: `sign-${id}` })) },
);

const plain = (findings: Map<string, Finding[]>): unknown => Object.fromEntries([...findings].sort());

it('gives after any changes exactly what a full audit gives', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), (changes) => {
      const register = new SignRegister(means);
      const current = new Map<string, Sign>();
      const shown = new Map<string, Finding[]>();
      for (const step of changes) {
        const id = 'put' in step ? step.put.id : step.remove;
        const before = register.affectedBy(id);
        if ('put' in step) {
          current.set(id, step.put);
          register.put(step.put);
        } else {
          current.delete(id);
          register.remove(id);
          shown.delete(id);
        }
        for (const affected of new Set([...before, ...register.affectedBy(id)]))
          if (current.has(affected)) shown.set(affected, register.findingsOf(affected));
      }
      expect(plain(shown)).toEqual(plain(auditRegister([...current.values()], means)));
    }),
    { numRuns: 60 },
  );
});
