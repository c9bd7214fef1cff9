/** WeChat's privacy guideline; absent where there is none. */
export interface Privacy {
  /**
   * Shows WeChat's own question before an interface that the guideline covers is used for the first time; to be called
   * in the tap that needs it and not before. False when the visitor does not agree.
   */
  agreed(): Promise<boolean>;
  /** Opens the guideline to read. */
  read(): void;
}
