/** Counters; a power of two, about forty times the rows of a large list. */
const COUNTERS = 1 << 22;

/** FNV-1a. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return (state >>> 0) % COUNTERS;
}

/**
 * Which of many keys were seen more than once, in four megabytes whatever their number. Two keys on one counter may
 * pass for one seen twice, never the reverse.
 */
export class SharedKeys {
  readonly #seen = new Uint8Array(COUNTERS);

  see(key: string): void {
    const at = hash(key);
    if ((this.#seen[at] as number) < 2) this.#seen[at] = (this.#seen[at] as number) + 1;
  }

  isShared(key: string): boolean {
    return (this.#seen[hash(key)] as number) > 1;
  }
}
