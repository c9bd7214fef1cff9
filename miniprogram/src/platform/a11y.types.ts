export interface Accessible {
  role?: string | undefined;
  label?: string | undefined;
  selected?: boolean | undefined;
  /** Of a radio or switch. */
  checked?: boolean | undefined;
  /** Of what unfolds something. */
  expanded?: boolean | undefined;
  /** Decoration: not read aloud. */
  hidden?: boolean | undefined;
  /** For `role: 'heading'`. */
  level?: 1 | 2 | 3 | undefined;
  /** Changes are read aloud when the reader is idle. */
  live?: boolean | undefined;
  /** For `role: 'progressbar'`: how far, of 100. */
  now?: number | undefined;
  /** Said instead of the bare number. */
  spoken?: string | undefined;
}
