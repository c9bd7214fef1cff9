import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { BadInput } from './bad-input';

export type Encoding = 'utf-8' | 'gbk';

/** UTF-8 if the whole file is valid UTF-8, otherwise GBK. */
export async function encodingOf(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes = createReadStream(path);
  try {
    for await (const chunk of bytes) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'gbk';
    throw new BadInput({ file: path, reason: error instanceof Error ? error.message : String(error) });
  } finally {
    bytes.destroy();
  }
}

/** The text of a file as a stream, whatever its encoding, without a byte order mark. */
export function textOf(path: string, encoding: Encoding): Readable {
  return createReadStream(path).pipe(iconv.decodeStream(encoding, { stripBOM: true })) as unknown as Readable;
}
