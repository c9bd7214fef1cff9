/** A sentence ends with a Chinese full stop, or with a Latin one that a space or the end follows ("No.5" goes on). */
const sentence = /.+?(?:[。！？][”’』」]?|[.!?]["”’]?(?=\s|$)|$)/gs;

/** Chinese characters take twice the room of Latin ones. */
const width = (text: string) => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);

/** Whole sentences from the start of a text, about two lines of them; at least one. */
export function openingSentences(text: string, room = 120): string {
  let opening = '';
  const [first = ''] = text.trim().split(/\n\s*\n/);
  for (const next of first.match(sentence) ?? []) {
    if (opening !== '' && width(opening + next) > room) break;
    opening += next;
  }
  return opening.trim();
}
