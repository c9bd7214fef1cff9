export interface Connection {
  /** What the device believes; a crowded square may still let nothing through. */
  online(): boolean;
  /** Returns how to stop listening. */
  onChange(listener: (online: boolean) => void): () => void;
}
