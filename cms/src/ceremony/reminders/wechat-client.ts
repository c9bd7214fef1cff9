import { setTimeout as wait } from 'node:timers/promises';
import { AccessTokens } from './access-tokens';
import { type WeChatAnswer, WeChatRefused, WeChatUnreachable } from './wechat-answer';
import type { WeChatIdentity } from './wechat-settings';

/** A message by a one-time subscription. */
export interface SubscribeMessage {
  readonly openid: string;
  readonly templateId: string;
  readonly page: string;
  readonly version: 'developer' | 'trial' | 'formal';
  readonly data: Readonly<Record<string, string>>;
  readonly lang: 'zh_CN' | 'en_US';
}

/** The access token was wrong, too old, or replaced: a new one helps. */
const tokenCodes = new Set([40001, 40014, 42001]);
const patience = 10_000;
/** WeChat's number for comments, as opposed to profiles, posts and journals. */
const commentScene = 2;
/** Pause before a question that can do no harm is asked once more, in milliseconds. */
const pause = 300;

/** The connection was never made: nothing was received there. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const codeOf = (error: unknown) => ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? '';

/** WeChat said that it is busy (-1), or nothing was received there. */
const passes = (error: unknown) =>
  error instanceof WeChatUnreachable || (error instanceof WeChatRefused && error.code === -1);

async function onceMore<Result>(question: () => Promise<Result>): Promise<Result> {
  try {
    return await question();
  } catch (error) {
    if (!passes(error)) throw error;
    await wait(pause);
    return question();
  }
}

/** The few calls of WeChat's server API that reminders, printed codes and visitors' reports need. */
export class WeChatClient {
  private readonly tokens: AccessTokens;

  constructor(private readonly settings: WeChatIdentity) {
    this.tokens = new AccessTokens((renew) => onceMore(() => this.askToken(renew)));
  }

  private async fetch(path: string, body?: object): Promise<Response> {
    const request = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    try {
      return await fetch(`${this.settings.api}${path}`, {
        ...request,
        signal: AbortSignal.timeout(patience),
      });
    } catch (error) {
      if (neverConnected.has(codeOf(error))) throw new WeChatUnreachable(codeOf(error));
      throw error;
    }
  }

  private async call(path: string, body?: object): Promise<WeChatAnswer> {
    const told = (await (await this.fetch(path, body)).json()) as WeChatAnswer;
    if (told.errcode) throw new WeChatRefused(told.errcode, told.errmsg ?? '');
    return told;
  }

  private askToken(renew: boolean): Promise<WeChatAnswer> {
    const { appId, appSecret } = this.settings;
    // The stable interface gives every instance the same token; the older one would end the others' tokens.
    return this.call('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: appId,
      secret: appSecret,
      force_refresh: renew,
    });
  }

  /**
   * Makes sure that messages can be sent at all: a token is at hand.
   * @throws WeChatRefused for wrong credentials (40013, 40125) or an address not allowed (40164), WeChatUnreachable.
   */
  async prepare(): Promise<void> {
    await this.tokens.present();
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
    const { openid } = await onceMore(() => this.call(`/sns/jscode2session?${search}`));
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
      miniprogram_state: message.version,
      data: Object.fromEntries(Object.entries(message.data).map(([name, value]) => [name, { value }])),
      lang: message.lang,
    };
    await this.withToken((token) =>
      this.call(`/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(token)}`, body),
    );
  }

  /**
   * What WeChat makes of a text that this person wrote: `pass`, `risky`, or `review` by people. The person has to have
   * been in the mini-program within the last two hours.
   * @throws as {@link send} does.
   */
  async checkText(openid: string, content: string): Promise<'pass' | 'review' | 'risky'> {
    const body = { version: 2, scene: commentScene, openid, content };
    const { result } = await this.withToken((token) =>
      this.call(`/wxa/msg_sec_check?access_token=${encodeURIComponent(token)}`, body),
    );
    return result?.suggest ?? 'review';
  }

  /**
   * A round mini-program code that opens a page with a text of up to 32 characters, as a PNG or JPEG picture.
   * @throws WeChatRefused (41030 no such page in that version, 45009 too many today), WeChatUnreachable.
   */
  async miniProgramCode(asked: {
    readonly scene: string;
    readonly page: string;
    readonly version: WeChatIdentity['version'];
  }): Promise<Buffer> {
    const versions = { developer: 'develop', trial: 'trial', formal: 'release' } as const;
    const body = {
      scene: asked.scene,
      page: asked.page,
      env_version: versions[asked.version],
      // A code can be printed before its page is released.
      check_path: asked.version === 'formal',
      width: 860,
    };
    return this.withToken(async (token) => {
      const path = `/wxa/getwxacodeunlimit?access_token=${encodeURIComponent(token)}`;
      const answer = await this.fetch(path, body);
      const content = Buffer.from(await answer.arrayBuffer());
      if (answer.headers.get('content-type')?.startsWith('image/')) return content;
      const told = JSON.parse(content.toString('utf8')) as WeChatAnswer;
      throw new WeChatRefused(told.errcode ?? -1, told.errmsg ?? '');
    });
  }

  private async withToken<Result>(ask: (token: string) => Promise<Result>): Promise<Result> {
    const token = await this.tokens.present();
    try {
      return await ask(token);
    } catch (error) {
      if (!(error instanceof WeChatRefused) || !tokenCodes.has(error.code)) throw error;
      return ask(await this.tokens.insteadOf(token));
    }
  }
}
