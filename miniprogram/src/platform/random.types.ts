/** So many bytes that nobody can guess. */
export type RandomBytes = (length: number) => Promise<Uint8Array>;
