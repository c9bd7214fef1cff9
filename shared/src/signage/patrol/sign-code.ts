/** What a scanned code says of a thing: the code of the sign, in an address such as `…?sign=TAM-0012` or plainly. */
export function codeInScan(scanned: string): string | undefined {
  const text = scanned.trim();
  const named = /[?&#]sign=([^&#\s]+)/.exec(text)?.[1];
  if (named) {
    try {
      return decodeURIComponent(named);
    } catch {
      return named;
    }
  }
  return /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u.test(text) ? text : undefined;
}
