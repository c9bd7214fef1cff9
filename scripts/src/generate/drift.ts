import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Generated files: path from the root → content, or null where a file of an earlier run has to go. */
export type GeneratedFiles = Readonly<Record<string, string | null>>;

/** The paths whose content on disk is not what it should be. */
export async function driftOf(root: string, wanted: GeneratedFiles): Promise<string[]> {
  const stale = await Promise.all(
    Object.entries(wanted).map(async ([path, content]) => {
      const present = await readFile(join(root, path), 'utf8').catch(() => null);
      return present === content ? [] : [path];
    }),
  );
  return stale.flat().sort();
}

/** Writes the files that are not what they should be and returns their paths. */
export async function writeGenerated(root: string, wanted: GeneratedFiles): Promise<string[]> {
  const stale = await driftOf(root, wanted);
  for (const path of stale) {
    const content = wanted[path];
    const file = join(root, path);
    if (content === null || content === undefined) {
      await rm(file, { force: true });
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return stale;
}
