import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';

/** What a phone checks a downloaded file by. */
export interface FileFacts {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

async function readFacts(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Sizes and hashes of uploaded files; each is read once, since an upload never changes under its address. */
export class UploadFacts {
  private readonly known = new Map<string, Promise<FileFacts | undefined>>();

  constructor(
    private readonly folder: string,
    private readonly report: (problem: string) => void,
  ) {}

  /** The facts of an upload by its address; undefined for a file that is not there. */
  of(address: string): Promise<FileFacts | undefined> {
    const known = this.known.get(address);
    if (known) return known;
    const reading = readFacts(join(this.folder, basename(address))).catch((error: unknown) => {
      // It may be restored from a backup later on.
      this.known.delete(address);
      this.report(`${address} is missing in every pack: ${error instanceof Error ? error.message : error}`);
      return undefined;
    });
    this.known.set(address, reading);
    return reading;
  }
}
