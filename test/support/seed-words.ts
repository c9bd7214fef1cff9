import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cover = 'media/covers/tiananmen-gate.svg';
const seed = fileURLToPath(new URL('../../cms/seed', import.meta.url));

interface Words {
  pictures?: readonly { readonly file: string }[];
}

/**
 * The seed content with one picture in place of all: every word and every recording, and the minutes saved that forty
 * covers take in every preset. Without any picture it could not be published.
 */
export function seedWords(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'guide-words-'));
  cpSync(seed, folder, { recursive: true });
  rmSync(join(folder, 'README.md'));
  for (const type of readdirSync(join(folder, 'guide'))) {
    for (const name of readdirSync(join(folder, 'guide', type))) {
      const file = join(folder, 'guide', type, name);
      const document = JSON.parse(readFileSync(file, 'utf8'));
      for (const words of Object.values<Words>(document.locales)) {
        if (words.pictures) words.pictures = words.pictures.map((picture) => ({ ...picture, file: cover }));
      }
      writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
    }
  }
  const covers = join(folder, 'media/covers');
  for (const name of readdirSync(covers)) if (!cover.endsWith(`/${name}`)) rmSync(join(covers, name));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
