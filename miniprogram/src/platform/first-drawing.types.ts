/** How what an answer brings is drawn for the first time. */
export interface FirstDrawing {
  /** Makes a change whose drawing may be interrupted: a tap in between is heard at once. */
  inSlices(change: () => void): void;
  /** True while words that came with the page stand over what is drawn: nobody sees its outlines. */
  covered(): boolean;
  /** Says that the first screen has been drawn. */
  done(): void;
}
