/** What became of asking for permission to send one message. `off`: the visitor has switched all messages off. */
export type Allowed = { granted: readonly string[] } | 'off' | 'failed';

/** One-time messages of WeChat. */
export interface Messages {
  /**
   * Asks for permission to send one message of each template. Must be called straight out of a tap: WeChat refuses
   * anything later.
   */
  allow(templates: readonly string[]): Promise<Allowed>;
  /** A fresh code by which the server learns from WeChat who asks; undefined when WeChat gives none. */
  code(): Promise<string | undefined>;
}
