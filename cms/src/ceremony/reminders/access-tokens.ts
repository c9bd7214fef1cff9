import { type WeChatAnswer, WeChatRefused, WeChatUnreachable } from './wechat-answer';

/** A token is renewed this long before it ends, in seconds: from then on WeChat gives the next one. */
const renewBefore = 300;
/** WeChat renews by force at most every 30 seconds and 20 times a day. */
const betweenForced = 60_000;

interface Token {
  readonly value: string;
  readonly until: number;
}

/** The access token of this process: asked for once, kept while it is good, renewed when WeChat no longer takes it. */
export class AccessTokens {
  private token: Token | undefined;
  private asking: Promise<string> | undefined;
  private forcedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly ask: (renew: boolean) => Promise<WeChatAnswer>) {}

  /**
   * A token that should be good.
   * @throws WeChatRefused, or WeChatUnreachable for whatever else went wrong: no message has been sent yet.
   */
  present(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return Promise.resolve(this.token.value);
    return this.alone(() => this.fetch(false));
  }

  /** A token in place of one that WeChat has refused; many sends that fail together renew it once. */
  insteadOf(worn: string): Promise<string> {
    if (this.token && this.token.value !== worn) return Promise.resolve(this.token.value);
    return this.alone(async () => {
      // Another instance may have renewed it already: then the plain question brings the new one.
      const plain = await this.fetch(false);
      if (plain !== worn || Date.now() - this.forcedAt < betweenForced) return plain;
      this.forcedAt = Date.now();
      return this.fetch(true);
    });
  }

  private alone(work: () => Promise<string>): Promise<string> {
    this.asking ??= work().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  private async fetch(renew: boolean): Promise<string> {
    try {
      const { access_token: value, expires_in: seconds = 7200 } = await this.ask(renew);
      if (!value) throw new WeChatRefused(-1, 'no access token');
      this.token = { value, until: Date.now() + Math.max(0, seconds - renewBefore) * 1_000 };
      return value;
    } catch (error) {
      if (error instanceof WeChatRefused) throw error;
      throw new WeChatUnreachable((error as Error).message);
    }
  }
}
