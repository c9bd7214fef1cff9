export interface Answer {
  status: number;
  body: string;
}
export interface Sending {
  /** Rejects when no answer came: no network, refused, timed out or aborted. */
  answer: Promise<Answer>;
  abort: () => void;
}
/** Sends one GET, or one POST when there is something to hand in, as JSON. Time-out in milliseconds. */
export type Send = (address: string, timeout: number, content?: object) => Sending;
