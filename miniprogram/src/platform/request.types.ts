export interface Answer {
  status: number;
  body: string;
}
export interface Sending {
  /** Rejects when no answer came: no network, refused, timed out or aborted. */
  answer: Promise<Answer>;
  abort: () => void;
}
/**
 * Sends one GET, or one POST when there is something to hand in: an object as JSON, bytes as they are. Time-out in
 * milliseconds; with a token as its bearer.
 */
export type Send = (address: string, timeout: number, content?: object, token?: string) => Sending;

/** What a request says of itself. */
export const requestHeaders = (content?: object, token?: string): Record<string, string> => ({
  accept: 'application/json',
  ...(content ? { 'content-type': isBytes(content) ? 'application/octet-stream' : 'application/json' } : {}),
  ...(token ? { authorization: `Bearer ${token}` } : {}),
});

/** True for the bytes of a file; those of WeChat's file system may come from another realm. */
export const isBytes = (content: object): content is ArrayBuffer =>
  Object.prototype.toString.call(content) === '[object ArrayBuffer]';
