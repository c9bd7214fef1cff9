import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readSurroundings } from '../security/surroundings';
import type { FocalPoint } from './pictures/crop';
import { processKept } from './pictures/kept-cuttings';
import { stageFormats, type UploadFile } from './stored-picture';

const fileUid = 'plugin::upload.file';

type StoredFile = Omit<UploadFile, 'getStream'> & {
  id: number;
  url: string;
  formats?: Record<string, UploadFile> | null;
};

async function bytesOf({ url, hash, ext }: StoredFile): Promise<Buffer> {
  if (url.startsWith('/')) return readFile(join(readSurroundings().uploadFolder, `${hash}${ext}`));
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

/** Makes the presets of a stored picture again, around another focal point. Other files are left as they are. */
export async function recutPicture(strapi: Core.Strapi, id: number, focal: FocalPoint): Promise<void> {
  const files = strapi.db.query(fileUid);
  const file: StoredFile | null = await files.findOne({ where: { id } });
  if (!file?.mime.startsWith('image/')) return;
  const folder = await mkdtemp(join(tmpdir(), 'guide-recut-'));
  try {
    // Drawings come from our own content folders only, and come again.
    const cache = file.ext === '.svg' ? readSurroundings().pictureCache : undefined;
    const picture = await processKept(cache, await bytesOf(file), { focal, allowSvg: true });
    const formats: Record<string, UploadFile> = {};
    for (const { key, file: format } of await stageFormats(folder, file, picture)) {
      await strapi.plugin('upload').service('provider').upload(format);
      formats[key] = format;
    }
    const focalPoint = { x: focal.x * 100, y: focal.y * 100 };
    await files.update({ where: { id }, data: { formats, focalPoint } });
    const kept = new Set(Object.values(formats).map(({ hash }) => hash));
    for (const old of Object.values(file.formats ?? {})) {
      if (!kept.has(old.hash)) await strapi.plugin('upload').provider.delete(old);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type FocalPercent = { x: number; y: number } | null | undefined;
type FileInfo = { focalPoint?: FocalPercent };
type UpdateFileInfo = (
  id: number,
  info: FileInfo,
  options?: unknown,
) => Promise<{ focalPoint?: FocalPercent }>;

/** Cuts a picture again when somebody moves its focal point in the media library. */
export function recutOnMovedFocalPoint(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('upload') as { updateFileInfo: UpdateFileInfo };
  const update = service.updateFileInfo;
  service.updateFileInfo = async (id, info, options) => {
    const before = await strapi.db.query(fileUid).findOne({ where: { id } });
    const after = await update(id, info, options);
    const { x = 50, y = 50 } = after.focalPoint ?? {};
    const { x: oldX = 50, y: oldY = 50 } = before?.focalPoint ?? {};
    if (x === oldX && y === oldY) return after;
    await recutPicture(strapi, id, { x: x / 100, y: y / 100 });
    return strapi.db.query(fileUid).findOne({ where: { id } });
  };
}
