import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A fingerprint of the code that makes answers: an answer on disk that other code made is not given as if this
 * code had made it. Every file counts, so that nobody has to remember to count a version up.
 */
export function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /(?<!\.d|\.test)\.[jt]s$/.test(one)).sort()) {
    hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('base64url').slice(0, 16);
}
