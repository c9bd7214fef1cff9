/** Milliseconds after which a screen has long come to rest, and its pictures have come. */
const rest = 6_000;

/** Does later what nobody waits for: a phone that is slow has its hands free for the first taps. Returns how to call it off. */
export function atRest(work: () => void): () => void {
  const timer = setTimeout(work, rest);
  return () => clearTimeout(timer);
}
