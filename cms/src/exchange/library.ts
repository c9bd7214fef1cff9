import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readSurroundings } from '../security/surroundings';
import { ExchangeRefused } from './findings';

export const fileUid = 'plugin::upload.file';
export const folderUid = 'plugin::upload.folder';

interface Folder {
  readonly id: number;
  readonly name: string;
  readonly parent?: { readonly id: number } | null;
}

/** A file of Strapi's media library. */
export interface LibraryFile {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly sizeInBytes?: number | string | null;
  readonly provider_metadata?: Readonly<Record<string, unknown>> | null;
  readonly folder?: { readonly id: number } | null;
  readonly formats?: Readonly<Record<string, unknown>> | null;
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The stored bytes of a file of the library, from the upload folder or from where the provider keeps it. */
export async function bytesOf(file: LibraryFile): Promise<Buffer> {
  if (file.url.startsWith('/')) {
    const place = join(readSurroundings().uploadFolder, basename(file.url));
    return readFile(place).catch((error: NodeJS.ErrnoException) => {
      const message = `媒体库里的文件读不到（${error.code}）。`;
      throw new ExchangeRefused([{ file: file.name, path: '', rule: 'media-lost', message }]);
    });
  }
  const answer = await fetch(file.url);
  if (answer.ok) return Buffer.from(await answer.arrayBuffer());
  const message = `媒体库里的文件读不到（HTTP ${answer.status}）。`;
  throw new ExchangeRefused([{ file: file.name, path: '', rule: 'media-lost', message }]);
}

/** Every file of the library. */
export function libraryFiles(strapi: Core.Strapi): Promise<LibraryFile[]> {
  return strapi.db.query(fileUid).findMany({ populate: { folder: true }, orderBy: { id: 'asc' } });
}

/** The folders a file lies in, from the top. */
export async function folderNames(strapi: Core.Strapi): Promise<(id: number | undefined) => string[]> {
  const folders: Folder[] = await strapi.db.query(folderUid).findMany({ populate: { parent: true } });
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const names = (id: number | undefined): string[] => {
    const folder = id === undefined ? undefined : byId.get(id);
    return folder ? [...names(folder.parent?.id), folder.name] : [];
  };
  return names;
}
