import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as WeChat was asked to send it. */
export interface SentMessage {
  readonly touser: string;
  readonly template_id: string;
  readonly page: string;
  readonly lang: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : {};
}

/** Speaks the parts of WeChat's server API that are documented for login, tokens and subscribe messages. */
export class LoopbackWeChat {
  readonly sent: SentMessage[] = [];
  /** Error codes that the next sends are answered with. */
  readonly refusals: number[] = [];
  /** Tokens given out; the last is the valid one. */
  readonly tokens: string[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer(async (request, response) => {
      const url = new URL(request.url ?? '', 'http://wechat');
      const body = await bodyOf(request);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(this.answer(url, body)));
    });
  }

  private answer(url: URL, body: Record<string, unknown>): object {
    if (url.pathname === '/sns/jscode2session') {
      const code = url.searchParams.get('js_code') ?? '';
      if (url.searchParams.get('secret') !== 'app-secret')
        return { errcode: 40125, errmsg: 'invalid appsecret' };
      if (!code.startsWith('code-of-')) return { errcode: 40029, errmsg: 'invalid code' };
      return { openid: code.slice('code-of-'.length), session_key: 'never-kept' };
    }
    if (url.pathname === '/cgi-bin/stable_token') {
      if (body.appid !== 'app-id' || body.secret !== 'app-secret')
        return { errcode: 40125, errmsg: 'invalid' };
      if (body.force_refresh || this.tokens.length === 0) this.tokens.push(`token-${this.tokens.length + 1}`);
      return { access_token: this.tokens.at(-1), expires_in: 7200 };
    }
    if (url.pathname === '/cgi-bin/message/subscribe/send') return this.send(url, body);
    return { errcode: 40066, errmsg: 'invalid url' };
  }

  private send(url: URL, body: Record<string, unknown>): object {
    if (url.searchParams.get('access_token') !== this.tokens.at(-1))
      return { errcode: 40001, errmsg: 'invalid credential' };
    const refusal = this.refusals.shift();
    if (refusal !== undefined) return { errcode: refusal, errmsg: 'refused' };
    const message = body as unknown as SentMessage;
    const tooLong = Object.entries(message.data).some(
      ([name, { value }]) => name.startsWith('thing') && value.length > 20,
    );
    if (tooLong) return { errcode: 47003, errmsg: 'argument invalid' };
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
