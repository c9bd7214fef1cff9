/**
 * Ends the process with `code`, `process.exitCode` unless given, once the reader has taken all that was printed. To be
 * called where Strapi was loaded: it leaves timers behind, so the process does not end by itself. A bare `process.exit`
 * loses what a slow reader of a pipe has not taken yet.
 */
export function endOncePrinted(code: number = Number(process.exitCode ?? 0)): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
