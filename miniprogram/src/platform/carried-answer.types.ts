/** An answer that came with the page itself, by the address it would be asked at. */
export interface CarriedAnswer {
  /** What is there, and stays there. */
  peek(address: string): string | undefined;
  /** What is there, once. */
  take(address: string): string | undefined;
}
