import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PackItem, type PackManifest, packBytes, packItemsFor, readPackManifest } from './pack';

const sha = (digit: number) => digit.toString(16).padStart(64, '0');
const text: PackItem = {
  kind: 'text',
  address: '/graphql?operationName=Tour',
  type: 'application/json',
  bytes: 700,
  sha256: sha(1),
};
const file = (address: string, more: Partial<PackItem>): PackItem => ({
  kind: 'picture',
  address: `/uploads/${address}`,
  type: 'image/webp',
  bytes: 1000,
  sha256: sha(address.length),
  picture: 0,
  width: 640,
  ...more,
});
const of = (items: PackItem[]): PackManifest => ({
  format: 1,
  tour: 'dawn',
  locale: 'en',
  version: 'v',
  items,
});

describe('what a phone keeps of a pack', () => {
  const hero = [
    file('a.avif', { type: 'image/avif', width: 1280 }),
    file('b-640.webp', { width: 640, bytes: 20 }),
    file('c-1280.webp', { width: 1280, bytes: 60 }),
    file('d-640.jpg', { type: 'image/jpeg', width: 640 }),
  ];
  const kept = (pixels: number, types = ['image/webp', 'image/jpeg']) =>
    packItemsFor(of([text, ...hero]), { pixels, types }).map(({ address }) => address);

  it('is each picture once: the smallest that fills the screen, of the type it shows best', () => {
    expect(kept(390)).toEqual([text.address, '/uploads/b-640.webp']);
    expect(kept(780)).toEqual([text.address, '/uploads/c-1280.webp']);
    expect(kept(4000)).toEqual([text.address, '/uploads/c-1280.webp']);
    expect(kept(780, ['image/jpeg'])).toEqual([text.address, '/uploads/d-640.jpg']);
  });

  it('holds every text and recording, and every picture exactly once, whatever the phone', () => {
    const picture = record({
      picture: integer({ min: 0, max: 4 }),
      width: constantFrom(192, 640, 1280),
      type: constantFrom('image/webp', 'image/jpeg'),
    });
    assert(
      property(array(picture, { maxLength: 30 }), integer({ min: 1, max: 3000 }), (pictures, pixels) => {
        const items = [text, ...pictures.map((one, index) => file(`${index}`, one))];
        const chosen = packItemsFor(of(items), { pixels, types: ['image/webp', 'image/jpeg'] });
        expect(chosen[0]).toEqual(text);
        const shown = chosen.slice(1).map((one) => one.picture);
        expect([...shown].sort()).toEqual([...new Set(pictures.map((one) => one.picture))].sort());
      }),
    );
  });

  it('counts a file that is asked for under two addresses once', () => {
    expect(packBytes([text, { ...text, address: '/graphql?operationName=Tour&number=1' }])).toBe(700);
  });
});

describe('a manifest from the network', () => {
  it('is read when it is one', () => {
    const manifest = of([
      text,
      file('gate.webp', {}),
      file('gate.m4a', { kind: 'audio', type: 'audio/mp4' }),
    ]);
    expect(readPackManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  it.each([
    ['the page of a Wi-Fi', '<html>Sign in</html>'],
    ['nothing', 'null'],
    ['one of a later format', JSON.stringify({ ...of([]), format: 2 })],
    ['one without items', JSON.stringify({ format: 1, tour: 'dawn', locale: 'en', version: 'v' })],
    ['a file of another server', JSON.stringify(of([file('../../x', {})]))],
    ['an address elsewhere', JSON.stringify(of([{ ...text, address: 'https://example.org/graphql?' }]))],
    ['a hash that is none', JSON.stringify(of([{ ...text, sha256: 'abc' }]))],
    ['a size that is none', JSON.stringify(of([{ ...text, bytes: -1 }]))],
  ])('is refused when it is %s', (_what, given) => {
    expect(readPackManifest(given)).toBeUndefined();
  });
});
