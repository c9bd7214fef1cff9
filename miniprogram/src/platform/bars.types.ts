export interface Bars {
  title(text: string): void;
  /** Texts of the five tabs, in order. */
  tabs(texts: readonly string[]): void;
}
