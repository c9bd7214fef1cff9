import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const seed = fileURLToPath(new URL('../../cms/seed', import.meta.url));

/**
 * The seed content without its pictures, but for one: every word and every recording, and the minutes saved that
 * forty covers take in every preset.
 */
export function seedWords(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'guide-words-'));
  cpSync(seed, folder, { recursive: true });
  for (const type of readdirSync(join(folder, 'guide'))) {
    for (const name of readdirSync(join(folder, 'guide', type))) {
      if (name === 'tiananmen-gate.json') continue;
      const file = join(folder, 'guide', type, name);
      const document = JSON.parse(readFileSync(file, 'utf8'));
      for (const words of Object.values<Record<string, unknown>>(document.locales)) delete words.pictures;
      writeFileSync(file, JSON.stringify(document));
    }
  }
  const covers = join(folder, 'media/covers');
  for (const name of readdirSync(covers)) if (!name.startsWith('tiananmen-gate.')) rmSync(join(covers, name));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
