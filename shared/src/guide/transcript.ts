import type { Locale } from '../locale';

/** A sentence of a narration and when the voice begins it. */
export interface TimedSentence {
  /** As it stands in the narration. */
  readonly text: string;
  /** Seconds from the beginning of the recording. */
  readonly start: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

const sentenceEnds = {
  'zh-CN': /[^。！？；…]+(?:[。！？；…]+[”’」』）]*|$)/gu,
  // A full stop ends a sentence only before a space and a capital, a figure or a quotation mark.
  en: /[\s\S]+?(?:[.!?]+["”’)]*(?=\s+["“‘(]?[A-Z0-9])|$)/gu,
} as const;

/** Words before which a full stop ends nothing. */
const abbreviation = /(?:^|\s)(?:No|Mr|Mrs|Dr|St|c|ca|approx)\.$/;

const isSpoken = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** The sentences of each paragraph; a blank line parts them. */
function sentencesOf(text: string, locale: Locale): { text: string; paragraph: number }[] {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(isSpoken);
  return paragraphs.flatMap((paragraph, index) => {
    const found: string[] = [];
    for (const piece of paragraph.match(sentenceEnds[locale]) ?? [paragraph]) {
      const before = found[found.length - 1];
      const joins = before !== undefined && (abbreviation.test(before.trim()) || !isSpoken(piece));
      if (joins) found[found.length - 1] = before + piece;
      else if (piece.trim() !== '') found.push(piece);
    }
    return found.map((piece) => ({ text: piece.trim(), paragraph: index }));
  });
}

/** How long a voice needs for a text, in units of its own: a Chinese character is one. */
function weight(text: string): number {
  let total = 0;
  for (const run of text.match(/\p{Script=Han}|\p{N}|\p{L}+|[，、：；,;:—–]|[。！？…!?.]/gu) ?? []) {
    if (/\p{Script=Han}/u.test(run)) total += 1;
    // A figure is one syllable in Chinese and about one and a half in English.
    else if (/\p{N}/u.test(run)) total += 1.2;
    else if (/\p{L}/u.test(run)) total += Math.max(1, run.length / 3.2);
    else total += /[。！？…!?.]/u.test(run) ? 2 : 1;
  }
  return Math.max(total, 0.5);
}

/** Units that a calm voice speaks in a second. */
const pace = { 'zh-CN': 4.2, en: 4.6 } as const;

/** Seconds that a calm voice needs for a text that nobody has recorded. An estimate. */
export function estimatedSeconds(text: string, locale: Locale): number {
  return Math.max(1, weight(text) / pace[locale]);
}

/**
 * When the voice begins each sentence. Recordings carry no times of their own, so these are shares of the length in
 * proportion to what there is to say: an estimate, which a screen has to call one. Never beyond `seconds`, never
 * backwards.
 * @param seconds length of the recording
 */
export function timeSentences(text: string, locale: Locale, seconds: number): TimedSentence[] {
  const sentences = sentencesOf(text, locale);
  const weights = sentences.map((sentence) => weight(sentence.text));
  const total = weights.reduce((sum, one) => sum + one, 0);
  let before = 0;
  return sentences.map((sentence, index) => {
    const start = total > 0 ? (before / total) * Math.max(0, seconds) : 0;
    before += weights[index] ?? 0;
    return { ...sentence, start: Math.round(start * 10) / 10 };
  });
}

/** Index of the sentence that is spoken at a moment; the first before anything is, -1 when there is none. */
export function sentenceAt(sentences: readonly TimedSentence[], seconds: number): number {
  let found = sentences.length > 0 ? 0 : -1;
  for (const [index, { start }] of sentences.entries()) {
    if (start > seconds) break;
    found = index;
  }
  return found;
}
