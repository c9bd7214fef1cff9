export interface Answer {
  status: number;
  body: string;
}
export interface Sending {
  /** Rejects when no answer came: no network, refused, timed out or aborted. */
  answer: Promise<Answer>;
  abort: () => void;
}
/** Sends one GET. Time-out in milliseconds. */
export type Send = (address: string, timeout: number) => Sending;
