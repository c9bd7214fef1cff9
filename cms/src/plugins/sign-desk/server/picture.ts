import { readFile, rm } from 'node:fs/promises';
import type { DeskContext } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { limits } from '../../../media/pictures/limits';

interface ParsedFile {
  readonly filepath: string;
  readonly size: number;
}

/**
 * The one picture of a form, read and taken off the disk again; what it really is, is looked at later.
 * @throws DeskRefused when there is none, more than one, or it is too large.
 */
export async function uploadedPicture({ request }: DeskContext): Promise<Buffer> {
  const files = Object.values(request.files ?? {}).flat() as ParsedFile[];
  try {
    const [file] = files;
    if (!file || files.length > 1) throw refused('photograph', '请选择一张照片。');
    if (file.size > limits.bytes) throw refused('photograph', '照片超过 30 MB。');
    return await readFile(file.filepath);
  } finally {
    for (const { filepath } of files) await rm(filepath, { force: true });
  }
}
