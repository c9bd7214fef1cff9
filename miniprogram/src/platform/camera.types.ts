/** Photographs taken now and sent later: they outlive the app. Names are the device's own. */
export interface Camera {
  /** Takes or picks up to so many; empty when the person gave up or the device refused. */
  take(most: number): Promise<string[]>;
  /** Undefined when the device no longer has it. */
  read(name: string): Promise<ArrayBuffer | undefined>;
  forget(name: string): void;
}
