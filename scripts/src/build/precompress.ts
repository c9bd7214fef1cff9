import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = new Set(['.js', '.css', '.html', '.svg', '.json']);
/** Below this a packet is a packet: nothing is won. */
const worthwhileBytes = 1024;

const brotli = (bytes: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

async function compressFile(file: string, quality: number): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < worthwhileBytes) return;
  const { atime, mtime } = await stat(file);
  const versions: [string, Buffer][] = [
    [`${file}.br`, await brotli(bytes, quality)],
    [`${file}.gz`, await promisify(gzip)(bytes, { level: 9 })],
  ];
  for (const [path, compressed] of versions) {
    await writeFile(path, compressed);
    // The server takes a version only when it is of the very same build.
    await utimes(path, atime, mtime);
  }
}

/**
 * Puts brotli and gzip versions beside the text files of a web build, made once instead of for every visitor.
 * `quality` is brotli's, 1 to 11.
 */
export async function precompress(folder: string, quality = 11): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && text.has(extname(entry.name)));
  for (const { parentPath, name } of files) await compressFile(join(parentPath, name), quality);
}
