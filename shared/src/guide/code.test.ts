import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Code, codeAddress, codeInAddress, codeText, longestCode, readCode } from './code';

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}$/);
const anyCode: fc.Arbitrary<Code> = fc.oneof(
  fc.record({ kind: fc.constant('stop' as const), number: fc.integer({ min: 1, max: 999 }) }),
  fc.record({
    kind: fc.constant('stop' as const),
    number: fc.integer({ min: 1, max: 999 }),
    sign: fc.integer({ min: 1, max: 99 }),
  }),
  fc.record({ kind: fc.constantFrom('tour' as const, 'area' as const), slug }),
);

describe('a printed code', () => {
  it('names a stop, one of its signs, a tour or an area', () => {
    expect(codeText({ kind: 'stop', number: 13 })).toBe('n13');
    expect(codeText({ kind: 'stop', number: 13, sign: 2 })).toBe('n13-2');
    expect(codeText({ kind: 'tour', slug: 'dawn-flag' })).toBe('t.dawn-flag');
    expect(codeText({ kind: 'area', slug: 'gate' })).toBe('a.gate');
  });

  it('reads back as it was printed, by itself and out of its address', () => {
    fc.assert(
      fc.property(
        anyCode,
        fc.constantFrom('https://guide.example', 'https://a.cn/guide/'),
        (code, origin) => {
          const text = codeText(code);
          expect(text.length).toBeLessThanOrEqual(longestCode);
          // WeChat allows these in a scene, and an address carries them unescaped.
          expect(text).toMatch(/^[\w.-]+$/);
          expect(readCode(text)).toEqual(code);
          const address = codeAddress(origin, code);
          expect(codeInAddress(address)).toBe(text);
          expect(codeInAddress(encodeURIComponent(address))).toBe(text);
        },
      ),
    );
  });

  it('reads what the first printed codes said', () => {
    expect(readCode('n=7')).toEqual({ kind: 'stop', number: 7 });
  });

  it('refuses a slug too long for WeChat, rather than print what cannot be read', () => {
    expect(() => codeText({ kind: 'tour', slug: 'a'.repeat(31) })).toThrow(RangeError);
  });

  it('anything else is no code, and never an error', () => {
    for (const text of ['', 'n0', 'n1000', 'n13-0', 'n13-100', 'x.gate', 't.', 't.Dawn flag', 'a.-', '13'])
      expect(readCode(text), text).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = readCode(text);
        if (code) expect(readCode(codeText(code))).toEqual(code);
        codeInAddress(text);
      }),
    );
  });
});
