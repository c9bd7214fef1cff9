import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const newer = [
  [Object, 'hasOwn'],
  [String.prototype, 'replaceAll'],
] as const;
const own = newer.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));

beforeEach(async () => {
  for (const [owner, name] of newer) Reflect.deleteProperty(owner, name);
  vi.resetModules();
  await import('./old-phones');
});
afterEach(() => {
  for (const [index, [owner, name]] of newer.entries()) Object.defineProperty(owner, name, own[index] ?? {});
});

describe('a phone without newer functions', () => {
  it('tells own properties from inherited ones', () => {
    expect(Object.hasOwn({ slug: 'huabiao' }, 'slug')).toBe(true);
    expect(Object.hasOwn({}, 'toString')).toBe(false);
    expect(Object.hasOwn(Object.create(null), 'slug')).toBe(false);
  });

  it('replaces every occurrence, of a text and of a pattern', () => {
    expect('a+b+c'.replaceAll('+', ' ')).toBe('a b c');
    expect("it's (so)".replaceAll(/[()']/g, (sign) => `%${sign.charCodeAt(0)}`)).toBe('it%39s %40so%41');
  });
});
