const PUNCTUATION = /[\s\p{P}\p{S}]+/gu;

/** Chinese text as it is looked up: full-width folded, no blanks, no punctuation. */
export function foldChinese(text: string): string {
  return text.normalize('NFKC').replace(PUNCTUATION, '').toLowerCase();
}

/** True for text that holds at least one Han character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
