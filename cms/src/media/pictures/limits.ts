/** What a picture may be at most, and must be at least. */
export const limits = {
  bytes: 30 * 1024 * 1024,
  pixels: 60_000_000,
  /** Longest side that is read, in pixels: keeps the working copy of a very long strip small. */
  side: 20_000,
  /** Shortest side that makes sense as a picture, in pixels. */
  smallestSide: 16,
  svgBytes: 1024 * 1024,
  svgElements: 20_000,
  seconds: 60,
  /** Longest side of the original that is kept, in pixels. */
  keptSide: 4096,
} as const;
