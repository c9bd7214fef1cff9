import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from './english';

const sample = fc.stringMatching(/^[A-Za-z0-9 '`.,!-]{0,40}$/);

it('finds the same words in plain text whether or not other scripts stand beside it', () => {
  fc.assert(
    fc.property(sample, (text) => {
      expect(wordsOf(`${text} 中`)).toEqual(wordsOf(text));
    }),
  );
});

it('keeps apostrophes inside words and at the end of plurals', () => {
  expect(wordsOf("Workers' Stadium, Tian'anmen 2F").map(({ text }) => text)).toEqual([
    "Workers'",
    'Stadium',
    "Tian'anmen",
    '2F',
  ]);
});
