import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { readSurroundings } from '../security/surroundings';
import { noteStored, takeAway } from './changing-files';

type StoredFile = { hash: string; ext: string; url: string; stream?: Readable };

/**
 * Keeps uploads in DATA_DIR/uploads. Strapi's own local provider can only write below the folder it also serves
 * whole, and that folder would then be the one that holds the database.
 */
export function storeUploadsInDataFolder(strapi: Core.Strapi): void {
  const { uploadFolder } = readSurroundings();
  mkdirSync(uploadFolder, { recursive: true });
  const pathOf = (file: StoredFile) => join(uploadFolder, `${file.hash}${file.ext}`);

  const uploadStream = async (file: StoredFile): Promise<void> => {
    if (!file.stream) throw new Error('An upload arrived without its bytes.');
    noteStored(pathOf(file));
    await pipeline(file.stream, createWriteStream(pathOf(file)));
    file.url = `/uploads/${file.hash}${file.ext}`;
  };
  const remove = (file: StoredFile): Promise<void> => takeAway(pathOf(file));
  const replaceStream = async (file: StoredFile, old: StoredFile): Promise<void> => {
    // Addresses are kept for ever by phones and caches: other bytes get another one.
    if (pathOf(file) === pathOf(old))
      file.hash = `${file.hash.replace(/_r[0-9a-f]{8}$/, '')}_r${randomBytes(4).toString('hex')}`;
    await uploadStream(file);
    await remove(old);
  };
  strapi
    .plugin('upload')
    .provider.extend({ uploadStream, upload: uploadStream, replaceStream, delete: remove });
}
