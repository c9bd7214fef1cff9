import { describe, expect, it } from 'vitest';
import { openingSentences } from './opening-sentences';

describe('the opening of a story', () => {
  it('is whole sentences, as many as two lines hold', () => {
    expect(openingSentences('短句。也短。这一句很长，'.concat('长'.repeat(60), '。'))).toBe('短句。也短。');
    expect(openingSentences('It was built by No.5 Company. Nobody saw it. '.concat('Word '.repeat(40)))).toBe(
      'It was built by No.5 Company. Nobody saw it.',
    );
  });

  it('keeps a first sentence whole however long, and a closing quotation mark', () => {
    expect(openingSentences(`${'很'.repeat(100)}。后面。`)).toBe(`${'很'.repeat(100)}。`);
    expect(openingSentences('他说：“此时无声胜有声。”后来如此。', 20)).toBe('他说：“此时无声胜有声。”');
  });

  it('ends with the first paragraph', () => {
    expect(openingSentences('One.\n\nTwo.')).toBe('One.');
    expect(openingSentences('')).toBe('');
  });
});
