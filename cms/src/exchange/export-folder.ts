import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Core } from '@strapi/strapi';
import { ExchangeRefused } from './findings';
import { exportMedia } from './library-paths';
import { readLocales } from './locales';
import type { OnProgress } from './progress';
import { readShapes, type Shape } from './shape';
import { fileNameOf, fileOf, textOf, withMedia } from './state';
import { byName, readStored } from './stored';

export interface ExportOptions {
  readonly onProgress?: OnProgress;
  /** Replace an earlier export in the folder: files that are no longer part of the content go. */
  readonly replace?: boolean;
}

/** What an export wrote. */
export interface ExportReport {
  readonly documents: number;
  readonly media: number;
}

const numberIn = (name: string): number => Number(name.replace('library:', ''));

async function contentFiles(
  strapi: Core.Strapi,
  shapes: readonly Shape[],
): Promise<Map<string, string | Buffer>> {
  const locales = await readLocales(strapi);
  const used = new Set<number>();
  const stored = await readStored(strapi, shapes, locales, ({ id }) => {
    used.add(id);
    return `library:${id}`;
  });
  const media = await exportMedia(strapi, used);
  const pathOf = (name: string) => media.get(numberIn(name))?.path ?? name;
  const files = new Map<string, string | Buffer>();
  for (const { shape, state } of byName(stored).values()) {
    files.set(
      fileNameOf(state.type, state.slug),
      textOf(fileOf(shape, withMedia(shape, state, pathOf), locales)),
    );
  }
  for (const { path, bytes } of media.values()) files.set(path, bytes);
  return files;
}

const contentFolders = (shapes: readonly Shape[]) => [
  ...new Set(['media', ...shapes.map(({ type }) => type.split('.')[0] ?? '')]),
];

async function removeOthers(
  folder: string,
  shapes: readonly Shape[],
  files: ReadonlyMap<string, unknown>,
): Promise<void> {
  for (const name of contentFolders(shapes)) {
    const top = join(folder, name);
    if (!existsSync(top)) continue;
    for (const entry of await readdir(top, { withFileTypes: true, recursive: true })) {
      const place = join(entry.parentPath, entry.name);
      if (!entry.isDirectory() && !files.has(relative(folder, place).split(sep).join('/'))) await rm(place);
    }
  }
}

async function isEmpty(folder: string): Promise<boolean> {
  return !existsSync(folder) || (await readdir(folder)).length === 0;
}

/**
 * Writes everything the CMS holds of the exchanged types into a folder, so that an import of it elsewhere gives
 * the same drafts and the same published versions. The same content gives the same bytes.
 * @throws ExchangeRefused when the folder is not empty and is not to be replaced, or a document has no name
 */
export async function exportFolder(
  strapi: Core.Strapi,
  folder: string,
  { onProgress = () => undefined, replace = false }: ExportOptions = {},
): Promise<ExportReport> {
  if (!replace && !(await isEmpty(folder))) {
    const message = '文件夹不是空的；要覆盖其中的内容，请加 --replace。';
    throw new ExchangeRefused([{ file: folder, path: '', rule: 'folder', message }]);
  }
  const shapes = readShapes(strapi);
  const files = await contentFiles(strapi, shapes);
  let done = 0;
  for (const [path, content] of files) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    const same = existsSync(place) && (await readFile(place)).equals(Buffer.from(content as Buffer));
    if (!same) await writeFile(place, content);
    done += 1;
    onProgress({ phase: 'files', done, total: files.size });
  }
  if (replace) await removeOthers(folder, shapes, files);
  const media = [...files.keys()].filter((path) => path.startsWith('media/')).length;
  return { documents: files.size - media, media };
}
