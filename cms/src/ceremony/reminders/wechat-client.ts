import type { WeChatSettings } from './wechat-settings';

/** WeChat answered with an error code (its documentation: "errcode"). */
export class WeChatRefused extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(`WeChat ${code}: ${message}`);
  }
}

/** WeChat could not be asked at all: nothing was received there. */
export class WeChatUnreachable extends Error {}

/** A message by a one-time subscription. */
export interface SubscribeMessage {
  readonly openid: string;
  readonly templateId: string;
  readonly page: string;
  readonly data: Readonly<Record<string, string>>;
  readonly lang: 'zh_CN' | 'en_US';
}

interface Answer {
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly access_token?: string;
  readonly expires_in?: number;
  readonly openid?: string;
}

/** The access token was wrong, too old, or replaced: a new one helps. */
const tokenCodes = new Set([40001, 40014, 42001]);
const patience = 10_000;
/** A token is renewed this long before it ends, in seconds. */
const renewBefore = 300;

function isRefusedConnection(error: unknown): boolean {
  const code = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code);
}

/** The few calls of WeChat's server API that reminders need. */
export class WeChatClient {
  private token: { readonly value: string; readonly until: number } | undefined;
  private fetching: Promise<string> | undefined;

  constructor(private readonly settings: WeChatSettings) {}

  private async call(path: string, body?: object): Promise<Answer> {
    const request = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    let answer: Response;
    try {
      answer = await fetch(`${this.settings.api}${path}`, {
        ...request,
        signal: AbortSignal.timeout(patience),
      });
    } catch (error) {
      if (isRefusedConnection(error)) throw new WeChatUnreachable((error as Error).message);
      throw error;
    }
    const told = (await answer.json()) as Answer;
    if (told.errcode) throw new WeChatRefused(told.errcode, told.errmsg ?? '');
    return told;
  }

  private async fetchToken(renew: boolean): Promise<string> {
    const { appId, appSecret } = this.settings;
    // The stable interface gives every instance the same token; the older one would end the others' tokens.
    const { access_token: value, expires_in: seconds = 7200 } = await this.call('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: appId,
      secret: appSecret,
      force_refresh: renew,
    });
    if (!value) throw new WeChatRefused(-1, 'no access token');
    this.token = { value, until: Date.now() + (seconds - renewBefore) * 1_000 };
    return value;
  }

  private accessToken(renew = false): Promise<string> {
    if (!renew && this.token && this.token.until > Date.now()) return Promise.resolve(this.token.value);
    this.fetching ??= this.fetchToken(renew).finally(() => {
      this.fetching = undefined;
    });
    return this.fetching;
  }

  /**
   * The person behind a code of wx.login; the code is good for one use within five minutes.
   * @throws WeChatRefused (40029 wrong code, 45011 too often, 40226 blocked, -1 busy)
   */
  async openidOf(code: string): Promise<string> {
    const { appId, appSecret } = this.settings;
    const search = new URLSearchParams({
      appid: appId,
      secret: appSecret,
      js_code: code,
      grant_type: 'authorization_code',
    });
    const { openid } = await this.call(`/sns/jscode2session?${search}`);
    if (!openid) throw new WeChatRefused(40029, 'no openid');
    return openid;
  }

  /**
   * Sends one message; with a worn-out token once more with a new one.
   * @throws WeChatRefused with WeChat's code, WeChatUnreachable when nothing was sent, any other error when it is
   * not known whether it was.
   */
  async send(message: SubscribeMessage): Promise<void> {
    const body = {
      touser: message.openid,
      template_id: message.templateId,
      page: message.page,
      data: Object.fromEntries(Object.entries(message.data).map(([name, value]) => [name, { value }])),
      lang: message.lang,
    };
    const sendWith = (token: string) =>
      this.call(`/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(token)}`, body);
    const token = await this.tokenOrNothing(false);
    try {
      await sendWith(token);
    } catch (error) {
      if (!(error instanceof WeChatRefused) || !tokenCodes.has(error.code)) throw error;
      await sendWith(await this.tokenOrNothing(true));
    }
  }

  /** A token; whatever goes wrong while asking for it, no message has been sent. */
  private async tokenOrNothing(renew: boolean): Promise<string> {
    try {
      return await this.accessToken(renew);
    } catch (error) {
      if (error instanceof WeChatRefused && error.code !== -1) throw error;
      throw new WeChatUnreachable((error as Error).message);
    }
  }
}
