import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Phone } from './phone';

/** Where the app believes that its files lie. */
export const userDataPath = 'wxfile://usr';

/** A phone that goes off does so in the middle of anything. */
export class PhoneOff extends Error {}

/**
 * WeChat's files on a folder of this machine. With `offAfter` the phone goes off at that many changes of its files: of
 * what was just being written a part is there, and nothing more is written by this run of the app.
 */
export function fileSystem(phone: Phone): Record<string, unknown> {
  const placeOf = (path: string) => {
    if (!phone.files) throw new Error('This phone has no room for files');
    if (!path.startsWith(userDataPath)) throw new Error(`permission denied, open "${path}"`);
    return join(phone.files, path.slice(userDataPath.length));
  };
  const change = (whole: () => void, torn: () => void = () => {}) => {
    const left = phone.offAfter;
    if (left !== undefined) {
      if (left <= 0) throw new PhoneOff();
      phone.offAfter = left - 1;
      if (left === 1) {
        torn();
        throw new PhoneOff();
      }
    }
    whole();
  };
  const bytesOf = (data: unknown) =>
    typeof data === 'string' ? Buffer.from(data) : Buffer.from(new Uint8Array(data as ArrayBuffer));
  const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
  return {
    readdirSync: (path: string) => readdirSync(placeOf(path)),
    statSync: (path: string) => ({ size: statSync(placeOf(path)).size }),
    accessSync: (path: string) => {
      if (!existsSync(placeOf(path))) throw new Error('no such file or directory');
    },
    mkdirSync: (path: string, recursive = false) => {
      if (existsSync(placeOf(path))) throw new Error('file already exists');
      mkdirSync(placeOf(path), { recursive });
    },
    readFileSync(path: string, encoding?: BufferEncoding) {
      const bytes = readFileSync(placeOf(path));
      if (encoding) return bytes.toString(encoding);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    },
    writeFileSync(path: string, data: unknown) {
      const bytes = bytesOf(data);
      const place = placeOf(path);
      change(
        () => writeFileSync(place, bytes),
        () => writeFileSync(place, half(bytes)),
      );
    },
    appendFileSync(path: string, data: unknown) {
      const bytes = bytesOf(data);
      const place = placeOf(path);
      change(
        () => appendFileSync(place, bytes),
        () => appendFileSync(place, half(bytes)),
      );
    },
    unlinkSync: (path: string) => {
      if (!existsSync(placeOf(path))) throw new Error('no such file or directory');
      change(() => rmSync(placeOf(path)));
    },
    renameSync: (from: string, to: string) => change(() => renameSync(placeOf(from), placeOf(to))),
  };
}
