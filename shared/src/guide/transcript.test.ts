import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatedSeconds, sentenceAt, timeSentences } from './transcript';

const seed = new URL('../../../cms/seed/guide/exhibit/', import.meta.url);
interface Narrated {
  locales: Record<'zh-CN' | 'en', { narration: { text: string; durationSeconds?: number } }>;
}
const narrations = readdirSync(seed).flatMap((file) => {
  const { locales } = JSON.parse(readFileSync(new URL(file, seed), 'utf8')) as Narrated;
  return (['zh-CN', 'en'] as const).map((locale) => ({ file, locale, ...locales[locale].narration }));
});

describe('sentences of a narration', () => {
  it('ends them where the languages do', () => {
    const zh = timeSentences('华表立于此。您看见了吗？“看见了。”\n\n石柱上刻着云。', 'zh-CN', 12);
    expect(zh.map(({ text }) => text)).toEqual([
      '华表立于此。',
      '您看见了吗？',
      '“看见了。”',
      '石柱上刻着云。',
    ]);
    expect(zh.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1]);
    const en = timeSentences('It is 37.94 m high. See No. 12 beside you. “Yes.” Look up!', 'en', 12);
    expect(en.map(({ text }) => text)).toEqual([
      'It is 37.94 m high.',
      'See No. 12 beside you.',
      '“Yes.”',
      'Look up!',
    ]);
  });

  it('loses no word of any narration of the seed', () => {
    const words = (text: string) => text.replace(/\s/g, '');
    for (const { file, locale, text } of narrations) {
      const sentences = timeSentences(text, locale, 60);
      expect(words(sentences.map((sentence) => sentence.text).join('')), `${file} ${locale}`).toBe(
        words(text),
      );
    }
  });

  it('starts at zero, never goes back, never beyond the end, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          maxLength: 400,
          unit: fc.constantFrom('天', '安', 'a', 'B', '1', '。', '.', '？', ' ', '\n', '”'),
        }),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        fc.double({ min: 0, max: 900, noNaN: true }),
        (text, locale, seconds) => {
          const sentences = timeSentences(text, locale, seconds);
          const starts = sentences.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((left, right) => left - right));
          if (starts.length > 0) expect(starts[0]).toBe(0);
          for (const start of starts) expect(start).toBeLessThanOrEqual(seconds + 0.05);
          for (const [index, { start }] of sentences.entries())
            expect(sentenceAt(sentences, start)).toBeGreaterThanOrEqual(index);
        },
      ),
    );
  });

  it('estimates the length of a recording within a quarter', () => {
    const recorded = narrations.filter(({ durationSeconds }) => durationSeconds);
    expect(recorded.length).toBeGreaterThan(10);
    for (const { file, locale, text, durationSeconds = 0 } of recorded) {
      const ratio = estimatedSeconds(text, locale) / durationSeconds;
      expect(ratio, `${file} ${locale}`).toBeGreaterThan(0.75);
      expect(ratio, `${file} ${locale}`).toBeLessThan(1.33);
    }
  });
});
