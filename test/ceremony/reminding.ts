import { Dispatcher } from 'cms/ceremony/reminders/dispatch';
import { WeChatClient } from 'cms/ceremony/reminders/wechat-client';
import { weChatSettings } from 'cms/ceremony/reminders/wechat-settings';
import { type Booted, bootStrapi, type DatabaseKind } from 'cms/testing/boot';
import { setClock } from 'shared/time';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Desk } from './desk';
import { LoopbackWeChat } from './wechat';

const credentials = {
  WECHAT_APP_ID: 'app-id',
  WECHAT_APP_SECRET: 'app-secret',
  WECHAT_REMINDER_TEMPLATE: 'reminder-template',
  WECHAT_CHANGE_TEMPLATE: 'change-template',
  ENCRYPTION_KEY: 'a key of the test, long enough',
};

/** What a visitor's phone is answered. */
export interface Asked {
  readonly status: number;
  readonly body: {
    readonly dueAt?: string;
    readonly withdrawn?: number;
    readonly error?: { readonly reason: string; readonly message: string };
  };
}

/** A server with reminders and a WeChat on the loopback, for one file of tests. */
export class Reminding {
  readonly weChat = new LoopbackWeChat();
  private booted: { readonly cms: Booted; readonly desk: Desk; readonly api: string } | undefined;
  private person = 0;

  /** Opens it before the tests of the group and closes it after them. */
  static on(database: DatabaseKind): Reminding {
    const reminding = new Reminding();
    beforeAll(() => reminding.open(database));
    afterAll(() => reminding.close());
    beforeEach(() => {
      const { sent, refusals, tokenRefusals } = reminding.weChat;
      for (const list of [sent, refusals, tokenRefusals]) list.length = 0;
    });
    return reminding;
  }

  private async open(database: DatabaseKind): Promise<void> {
    const api = await this.weChat.listen();
    const cms = await bootStrapi({ database, env: { ...credentials, WECHAT_API: api } });
    this.booted = { cms, desk: await Desk.open(cms), api };
  }

  private async close(): Promise<void> {
    this.at();
    await this.booted?.cms.stop();
    await this.weChat.close();
  }

  private get here() {
    if (!this.booted) throw new Error('not open');
    return this.booted;
  }

  get cms(): Booted {
    return this.here.cms;
  }

  get desk(): Desk {
    return this.here.desk;
  }

  /** Moves the clock of the server and of the instances made here. */
  at(time?: string): void {
    const clock = time ? () => new Date(`${time}:00+08:00`) : undefined;
    this.cms.setClock(clock);
    setClock(clock);
  }

  /** Sends what is due now. */
  round(): Promise<unknown> {
    return (this.cms.strapi.get('flag-reminders') as { round(): Promise<unknown> }).round();
  }

  /** Another instance on the same database, with a client and a token of its own. */
  otherInstance(): Dispatcher {
    const settings = weChatSettings({ ...credentials, WECHAT_API: this.here.api });
    if (!settings) throw new Error('credentials');
    return new Dispatcher(this.cms.strapi, new WeChatClient(settings), settings);
  }

  /** Asks for a reminder as a phone does; every code is good once. */
  ask(date: string, more: Record<string, unknown> = {}): Promise<Asked> {
    return this.post('', { kind: 'evening', date, ...more, code: this.codeOf(more.code) });
  }

  withdraw(date: string, code: string): Promise<Asked> {
    return this.post('/withdraw', { date, code: this.codeOf(code) });
  }

  private codeOf(code: unknown): string {
    this.person += 1;
    return `${code ?? `code-of-visitor-${this.person}`}#${this.person}`;
  }

  private async post(path: string, body: object): Promise<Asked> {
    const answer = await fetch(`${this.cms.url}/ceremony/reminders${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Asked['body'] };
  }

  /** The rows that are kept for a day. */
  rowsOf(date: string): Promise<unknown[]> {
    return this.cms.strapi.db.connection('flag_subscriptions').where({ date }) as unknown as Promise<
      unknown[]
    >;
  }

  /** What the messages sent say in one of their fields. */
  said(field: string): (string | undefined)[] {
    return this.weChat.sent.map(({ data }) => data[field]?.value);
  }
}
