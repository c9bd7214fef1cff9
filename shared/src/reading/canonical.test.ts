import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalVariables, type Json } from './canonical';

function shuffled(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(shuffled);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}

const variables = fc.dictionary(
  fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
  fc
    .jsonValue({ maxDepth: 3 })
    .map((value) => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'p')) as Json),
);

describe('canonical variables', () => {
  it('do not depend on the order in which a caller wrote the keys', () => {
    expect(canonicalVariables({ slug: 'huabiao', locale: 'EN' })).toBe('{"locale":"EN","slug":"huabiao"}');
    fc.assert(
      fc.property(variables, (value) => {
        expect(canonicalVariables(shuffled(value) as typeof value)).toBe(canonicalVariables(value));
      }),
    );
  });

  it('read back as the same variables', () => {
    fc.assert(
      fc.property(variables, (value) => {
        expect(JSON.parse(canonicalVariables(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keep the order of lists, which means something', () => {
    expect(canonicalVariables({ slugs: ['b', 'a'] })).not.toBe(canonicalVariables({ slugs: ['a', 'b'] }));
  });
});
