import { extname } from 'node:path';
import type { Core } from '@strapi/strapi';
import { bytesOf, folderNames, hashOf, type LibraryFile, libraryFiles } from './library';

/** A file of an export: its path and its content. */
export interface ExportedMedia {
  readonly path: string;
  readonly bytes: Buffer;
}

/** A name that a path may hold, whatever the library calls the file. */
const safeName = (name: string): string =>
  name
    .normalize()
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/^\.+/, '') || 'file';

function withHash(path: string, hash: string): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}~${hash.slice(0, 8)}${ending}`;
}

/**
 * Gives the files of the library their paths in an export: the folders of the library below `media/`. The same
 * content goes by one path, however often it is in the library.
 */
export async function exportMedia(
  strapi: Core.Strapi,
  used: ReadonlySet<number>,
): Promise<Map<number, ExportedMedia>> {
  const namesOf = await folderNames(strapi);
  const files = (await libraryFiles(strapi)).filter(({ id }) => used.has(id));
  const plainPath = (file: LibraryFile) =>
    ['media', ...[...namesOf(file.folder?.id), file.name].map(safeName)].join('/');
  const ordered = files
    .map((file) => ({ file, path: plainPath(file) }))
    .sort((left, right) =>
      left.path < right.path ? -1 : left.path > right.path ? 1 : left.file.id - right.file.id,
    );
  const exported = new Map<number, ExportedMedia>();
  const byHash = new Map<string, ExportedMedia>();
  const taken = new Set<string>();
  for (const { file, path } of ordered) {
    const bytes = await bytesOf(file);
    const hash = hashOf(bytes);
    const same = byHash.get(hash);
    const media = same ?? { path: taken.has(path) ? withHash(path, hash) : path, bytes };
    taken.add(media.path);
    byHash.set(hash, media);
    exported.set(file.id, media);
  }
  return exported;
}
