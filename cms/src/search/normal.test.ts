import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchable, wantedIn } from './normal';

describe('a text as it is searched', () => {
  it('has one spelling of widths, letters, accents and spaces', () => {
    expect(searchable('ＴＩＡＮ’ＡＮＭÉＮ  Gate')).toBe('tian’anmen gate');
    expect(searchable('天 安 门\n城楼')).toBe('天安门城楼');
  });

  it('stays as it is when it is taken again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => searchable(searchable(text)) === searchable(text),
      ),
    );
  });
});

describe('a question', () => {
  it('is taken apart by words, and in Chinese by pairs', () => {
    expect(wantedIn('天安门 Gate 36')?.pieces).toEqual(['天安', '安门', 'gate', '36']);
    expect(wantedIn('华表')?.pieces).toEqual(['华表']);
    expect(wantedIn('门')?.pieces).toEqual(['门']);
  });

  it('of nothing looks for nothing', () => {
    for (const nothing of ['', '  ', '%', '_', '。，!']) expect(wantedIn(nothing), nothing).toBeUndefined();
  });
});
