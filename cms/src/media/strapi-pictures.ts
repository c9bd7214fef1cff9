import { open, readFile, stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { readSurroundings } from '../security/surroundings';
import { validationError } from '../security/validation-error';
import { processKept } from './pictures/kept-cuttings';
import { limits } from './pictures/limits';
import type { ProcessedPicture } from './pictures/picture';
import { PictureRefused } from './pictures/refusal';
import { sniff } from './sniff';
import { stageFormats, stageOriginal, type UploadFile } from './stored-picture';

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function pathOf(file: UploadFile): string {
  if (file.filepath) return file.filepath;
  throw new Error(`${file.name} was handed over without a file.`);
}

/** Says why a file is refused in the way that Strapi answers with 400. */
const told = (name: string) => (error: unknown) => {
  if (!(error instanceof PictureRefused)) throw error;
  const message = `${name}：${error.message}`;
  throw validationError(message, [{ path: ['files'], name: error.rule, message }]);
};

/**
 * Puts our pipeline in the place of Strapi's image manipulation: whatever comes in, by the admin or by the importer,
 * is checked, cleaned and turned into the named presets by the same function.
 */
export function processUploadedPictures(strapi: Core.Strapi): void {
  const processed = new WeakMap<object, ProcessedPicture>();
  // Drawings come from our own content folders only, and those are not read in answer to a request.
  const mayBeDrawn = () => strapi.requestContext.get() === undefined;

  const isImage = async (file: UploadFile): Promise<boolean> => {
    if (processed.has(file)) return true;
    const kind = sniff(await firstBytes(pathOf(file)));
    if (kind === 'audio') return false;
    if (kind) return true;
    const message = `${file.name}：只接受图片（JPEG、PNG、WebP、AVIF）和音频。`;
    throw validationError(message, [{ path: ['files'], name: 'type-not-allowed', message }]);
  };

  const optimize = async (file: UploadFile): Promise<UploadFile> => {
    const path = pathOf(file);
    if ((await stat(path)).size > limits.bytes) {
      throw validationError(`${file.name}：图片超过 ${limits.bytes / 1024 / 1024} MB。`);
    }
    const focal = file.focalPoint ? { x: file.focalPoint.x / 100, y: file.focalPoint.y / 100 } : undefined;
    const options = { allowSvg: mayBeDrawn(), ...(focal ? { focal } : {}) };
    // What people upload comes once; what content folders hold comes again with every first start.
    const folder = mayBeDrawn() ? readSurroundings().pictureCache : undefined;
    const picture = await processKept(folder, await readFile(path), options).catch(told(file.name));
    const original = await stageOriginal(workFolder(file), file, picture);
    processed.set(original, picture);
    return original;
  };

  const generateResponsiveFormats = async (
    file: UploadFile,
  ): Promise<{ key: string; file: UploadFile }[]> => {
    const picture = processed.get(file);
    return picture ? stageFormats(workFolder(file), file, picture) : [];
  };

  Object.assign(strapi.plugin('upload').service('image-manipulation'), {
    isImage,
    isFaultyImage: async () => false,
    isOptimizableImage: isImage,
    isResizableImage: async (file: UploadFile) => processed.has(file),
    optimize,
    getDimensions: async ({ width = null, height = null }: UploadFile) => ({ width, height }),
    generateThumbnail: async () => null,
    generateResponsiveFormats,
  });
}

function workFolder(file: UploadFile): string {
  if (file.tmpWorkingDirectory) return file.tmpWorkingDirectory;
  throw new Error(`${file.name} came without a folder to work in.`);
}
