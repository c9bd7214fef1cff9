/** Strings kept on the device. A device that refuses (private mode, full) is never an error for the reader. */
export interface Storage {
  read(key: string): string | undefined;
  /** False when the device would not keep it. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
  keys(): string[];
}
