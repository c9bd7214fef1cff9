import type { Finding } from 'shared/signage';

/** Words of a passage and what to write in their place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function commonLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

const reversed = (text: string) => [...text].reverse().join('');
const isWordPart = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}'’]/u.test(character);

/**
 * The part of a passage that a proposal changes, in whole words. A proposal is the passage put right, or only the words
 * of its span: told apart by how much of the passage it repeats.
 */
export function replacementOf(text: string, finding: Finding): Replacement | undefined {
  const { suggestion, start, end } = finding;
  if (suggestion === undefined || suggestion === text) return undefined;
  let head = commonLength(text, suggestion);
  const rest = Math.min(text.length, suggestion.length) - head;
  let tail = Math.min(rest, commonLength(reversed(text), reversed(suggestion)));
  if (head + tail < text.length / 2) return { start, end, text: suggestion };
  while (head > 0 && isWordPart(text[head - 1])) head -= 1;
  while (tail > 0 && isWordPart(text[text.length - tail])) tail -= 1;
  return { start: head, end: text.length - tail, text: suggestion.slice(head, suggestion.length - tail) };
}
