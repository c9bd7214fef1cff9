import type { PackItem } from 'shared/guide';

/** Bytes from the server: all of a file, or the part asked for (206). */
export interface FileAnswer {
  status: number;
  bytes: Uint8Array;
}

/**
 * Files of packs on the phone, each known by the SHA-256 of its bytes. A file is begun, appended to and finished; only
 * finished ones are ever shown. Any of it may reject when the phone is full.
 */
export interface PackFiles {
  /** Hashes of all finished files. */
  held(): Promise<ReadonlySet<string>>;
  /** How many bytes of a file that has been begun are there; 0 when it has not. */
  begun(sha256: string): Promise<number>;
  append(sha256: string, bytes: Uint8Array): Promise<void>;
  readBegun(sha256: string): Promise<Uint8Array>;
  /** Makes what has been begun a finished file, at once or not at all. */
  finish(item: PackItem): Promise<void>;
  /** Forgets what has been begun of a file. */
  drop(sha256: string): Promise<void>;
  /** A finished text; undefined when the phone has lost it. */
  readText(sha256: string): Promise<string | undefined>;
  /** Forgets every file, begun or finished, but these. */
  keepOnly(hashes: ReadonlySet<string>): Promise<void>;
  /** Bytes that may still be written; undefined when the phone does not say. */
  room(): Promise<number | undefined>;
  /** The address under which a finished picture or recording is shown and played. */
  place(item: PackItem): string;
  /** Fetches a file by its address relative to the server; rejects when nothing came back. */
  fetch(address: string, range?: { from: number; to: number }): Promise<FileAnswer>;
}
