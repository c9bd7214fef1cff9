export interface Bars {
  title(text: string): void;
  /** Texts of the five tabs, in order. */
  tabs(texts: readonly string[]): void;
  /** Takes the colour out of the tab bar, or gives it back. */
  mourning(on: boolean): void;
}
