import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A message as WeChat was asked to send it. */
export interface SentMessage {
  readonly touser: string;
  readonly template_id: string;
  readonly page: string;
  readonly miniprogram_state: string;
  readonly lang: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

type Answer = Readonly<Record<string, unknown>>;
const refusal = (errcode: number, errmsg: string): Answer => ({ errcode, errmsg });

/** What WeChat documents of the fields that our templates have. */
const fieldRules: readonly [RegExp, RegExp][] = [
  [/^thing\d+$/, /^[^\n\r]{1,20}$/u],
  [/^time\d+$/, /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{2}:\d{2}$/],
];
const templates = ['reminder-template', 'change-template'];

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : {};
}

/** Speaks the parts of WeChat's server API that are documented for login, tokens and subscribe messages. */
export class LoopbackWeChat {
  readonly sent: SentMessage[] = [];
  /** Error codes with which the next sends, logins and questions for a token are answered. */
  readonly refusals: number[] = [];
  readonly loginRefusals: number[] = [];
  readonly tokenRefusals: number[] = [];
  /** Tokens given out; the last is the valid one. */
  readonly tokens: string[] = [];
  /** How often a token was asked for, and how often by force. */
  readonly asked = { tokens: 0, forced: 0 };
  /** Mini-program codes as they were asked for, and error codes for the next of them. */
  readonly codes: Record<string, unknown>[] = [];
  readonly codeRefusals: number[] = [];
  /** Seconds for which a token is good. */
  tokenSeconds = 7200;
  /** Milliseconds that a send takes. */
  slow = 0;
  /** Sends that are taken, but whose answer is lost on the way. */
  lostAnswers = 0;
  private readonly usedCodes = new Set<string>();
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.serve(request, response).catch(() => response.destroy());
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://wechat');
    const body = await bodyOf(request);
    const sending = url.pathname === '/cgi-bin/message/subscribe/send';
    if (sending && this.slow > 0) await wait(this.slow);
    const refused = this.codeRefusals[0];
    if (url.pathname === '/wxa/getwxacodeunlimit' && refused === undefined) {
      this.codes.push(body);
      response.setHeader('content-type', 'image/png');
      response.end(`picture of ${String(body.scene)}`);
      return;
    }
    const answer = this.answer(request.method ?? '', url, body);
    if (sending && this.lostAnswers > 0) {
      this.lostAnswers -= 1;
      response.destroy();
      return;
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  }

  private answer(method: string, url: URL, body: Record<string, unknown>): Answer {
    switch (`${method} ${url.pathname}`) {
      case 'GET /sns/jscode2session':
        return this.login(url.searchParams);
      case 'POST /cgi-bin/stable_token':
        return this.token(body);
      case 'POST /cgi-bin/message/subscribe/send':
        return this.send(url, body);
      case 'POST /wxa/getwxacodeunlimit':
        return refusal(this.codeRefusals.shift() ?? -1, 'refused');
      case 'POST /wxa/msg_sec_check':
        return this.checkText(url, body);
      default:
        return refusal(40066, 'invalid url');
    }
  }

  /** A code is `code-of-<openid>`, with `#<number>` behind it to make another code of the same person. */
  private login(search: URLSearchParams): Answer {
    const refused = this.loginRefusals.shift();
    if (refused !== undefined) return refusal(refused, 'refused');
    if (search.get('appid') !== 'app-id') return refusal(40013, 'invalid appid');
    if (search.get('secret') !== 'app-secret') return refusal(40125, 'invalid appsecret');
    if (search.get('grant_type') !== 'authorization_code') return refusal(40002, 'invalid grant_type');
    const code = search.get('js_code') ?? '';
    if (!code.startsWith('code-of-')) return refusal(40029, 'invalid code');
    if (this.usedCodes.has(code)) return refusal(40163, 'code been used');
    this.usedCodes.add(code);
    return { openid: code.slice('code-of-'.length).replace(/#.*/, ''), session_key: 'never-kept' };
  }

  private token(body: Record<string, unknown>): Answer {
    const refused = this.tokenRefusals.shift();
    if (refused !== undefined) return refusal(refused, 'refused');
    if (body.grant_type !== 'client_credential') return refusal(40002, 'invalid grant_type');
    if (body.appid !== 'app-id') return refusal(40013, 'invalid appid');
    if (body.secret !== 'app-secret') return refusal(40125, 'invalid appsecret');
    this.asked.tokens += 1;
    if (body.force_refresh) this.asked.forced += 1;
    if (body.force_refresh || this.tokens.length === 0) this.tokens.push(`token-${this.tokens.length + 1}`);
    return { access_token: this.tokens.at(-1), expires_in: this.tokenSeconds };
  }

  /** Version 2 wants to know whose text it is; a text with the word `risky` is. */
  private checkText(url: URL, body: Record<string, unknown>): Answer {
    if (url.searchParams.get('access_token') !== this.tokens.at(-1))
      return refusal(40001, 'invalid credential');
    if (body.version !== 2 || typeof body.openid !== 'string') return refusal(40003, 'invalid openid');
    const suggest = String(body.content).includes('risky') ? 'risky' : 'pass';
    return { errcode: 0, errmsg: 'ok', result: { suggest, label: 100 } };
  }

  private send(url: URL, body: Record<string, unknown>): Answer {
    if (url.searchParams.get('access_token') !== this.tokens.at(-1))
      return refusal(40001, 'invalid credential');
    const refused = this.refusals.shift();
    if (refused !== undefined) return refusal(refused, 'refused');
    const message = body as unknown as SentMessage;
    if (!message.touser) return refusal(40003, 'invalid openid');
    if (!templates.includes(message.template_id)) return refusal(40037, 'invalid template_id');
    if (!/^[\w/]+(\?[\w=-]+)?$/.test(message.page)) return refusal(41030, 'invalid page');
    for (const [name, { value }] of Object.entries(message.data)) {
      const rule = fieldRules.find(([names]) => names.test(name))?.[1];
      if (!rule?.test(value)) return refusal(47003, `argument invalid! data.${name}.value`);
    }
    this.sent.push(message);
    return { errcode: 0, errmsg: 'ok' };
  }

  /** Begins to answer, and says where. */
  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
