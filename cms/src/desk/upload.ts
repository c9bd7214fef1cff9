import { readFile, rm } from 'node:fs/promises';
import { largestFile } from '../spreadsheet/spreadsheet';
import type { DeskContext } from './context';
import { refused } from './refused';

interface ParsedFile {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  readonly size: number;
}

/** A file that came with a form. */
export interface UploadedTable {
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * The one file of a form, read and taken off the disk again.
 * @throws DeskRefused when there is none, more than one, or it is too large.
 */
export async function uploadedTable({ request }: DeskContext): Promise<UploadedTable> {
  const files = Object.values(request.files ?? {}).flat() as ParsedFile[];
  try {
    const [file] = files;
    if (!file || files.length > 1) throw refused('file', '请选择一个 CSV 或 XLSX 文件。');
    if (file.size > largestFile) throw refused('file', '文件超过 10 MB。');
    return { fileName: file.originalFilename ?? '表格', content: await readFile(file.filepath) };
  } finally {
    for (const { filepath } of files) await rm(filepath, { force: true });
  }
}

/** A text field that came with a form. */
export function formText({ request }: DeskContext, name: string): string | undefined {
  const value = (request.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
