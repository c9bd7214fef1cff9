export interface Accessible {
  role?: string | undefined;
  label?: string | undefined;
  selected?: boolean | undefined;
  /** Decoration: not read aloud. */
  hidden?: boolean | undefined;
  /** For `role: 'heading'`. */
  level?: 1 | 2 | 3 | undefined;
  /** Changes are read aloud when the reader is idle. */
  live?: boolean | undefined;
}
