import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { read } from './document';
import manifest from './generated/manifest.json';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const official = (text: string) => plain(parse(text, { noLocation: true }));

describe('texts of registered operations', () => {
  it.each(Object.values(manifest).map(({ name, text }) => [name, text]))(
    '%s reads as graphql reads it',
    (_, text) => {
      expect(plain(read(text))).toEqual(official(text));
    },
  );

  it('every part of the grammar that a query may use reads as graphql reads it', () => {
    const text = `fragment Part on Exhibit @live { name } query All($a: [String!]! = ["x"], $b: Int = -1, $c: Float = 1.5)
      @cached(seconds: 5) { list(in: {a: $a, b: true, c: null, d: "text", e: ZH}) @include(if: false) { ... on Exhibit
      { other: name } ...Part @skip(if: true) } }`;
    expect(plain(read(text))).toEqual(official(text));
  });

  it('a torn text is refused', () => {
    expect(() => read('query Home($locale Locale!) { site }')).toThrow('Expected :');
  });
});
