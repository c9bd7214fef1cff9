import { WeChatUnreachable } from 'cms/ceremony/reminders/wechat-answer';
import { WeChatClient } from 'cms/ceremony/reminders/wechat-client';
import { weChatSettings } from 'cms/ceremony/reminders/wechat-settings';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LoopbackWeChat } from './wechat';

const credentials = {
  WECHAT_APP_ID: 'app-id',
  WECHAT_APP_SECRET: 'app-secret',
  WECHAT_REMINDER_TEMPLATE: 'reminder-template',
};
const message = {
  openid: 'somebody',
  templateId: 'reminder-template',
  page: 'ceremony/flag/index?date=2027-03-03',
  version: 'formal',
  lang: 'zh_CN',
  data: { thing1: '天安门广场升国旗', time2: '2027年3月3日 06:44', thing3: '约 05:44 起入场' },
} as const;

describe('the client of WeChat', () => {
  let weChat: LoopbackWeChat;
  let client: WeChatClient;
  const clientOf = (more: Record<string, string>) => {
    const settings = weChatSettings({ ...credentials, ...more });
    if (!settings) throw new Error('credentials');
    return new WeChatClient(settings);
  };
  beforeEach(async () => {
    weChat = new LoopbackWeChat();
    client = clientOf({ WECHAT_API: await weChat.listen() });
  });
  afterEach(() => weChat.close());

  it('asks for one token and keeps it, also when many messages begin together', async () => {
    await Promise.all(Array.from({ length: 20 }, () => client.send(message)));
    await client.send(message);
    expect([weChat.sent.length, weChat.asked.tokens]).toEqual([21, 1]);
  });

  it('asks again before a token ends', async () => {
    weChat.tokenSeconds = 299;
    await client.send(message);
    await client.send(message);
    expect(weChat.asked).toEqual({ tokens: 2, forced: 0 });
  });

  it('takes the token that another instance has renewed, without ending it by force', async () => {
    await client.send(message);
    weChat.tokens.push('renewed-elsewhere');
    await Promise.all(Array.from({ length: 20 }, () => client.send(message)));
    expect([weChat.sent.length, weChat.asked.forced]).toEqual([21, 0]);
    expect(weChat.asked.tokens).toBe(2);
  });

  it('renews by force, once, a token that WeChat no longer takes', async () => {
    await client.send(message);
    weChat.refusals.push(40001);
    await client.send(message);
    expect([weChat.sent.length, weChat.asked.forced]).toEqual([2, 1]);
    weChat.refusals.push(42001, 42001);
    await expect(client.send(message)).rejects.toMatchObject({ code: 42001 });
    expect(weChat.asked.forced).toBe(1);
  });

  it('asks once more when WeChat is busy at a login or a token', async () => {
    weChat.loginRefusals.push(-1);
    weChat.tokenRefusals.push(-1);
    expect(await client.openidOf('code-of-somebody')).toBe('somebody');
    await client.send(message);
    expect(weChat.sent).toHaveLength(1);
  });

  it.each([40029, 40226, 45011])('tells of %i at a login', async (code) => {
    weChat.loginRefusals.push(code);
    await expect(client.openidOf('code-of-somebody')).rejects.toMatchObject({ code });
  });

  it('a code is good once', async () => {
    await client.openidOf('code-of-somebody');
    await expect(client.openidOf('code-of-somebody')).rejects.toMatchObject({ code: 40163 });
  });

  it('says before anything is sent that the secret is wrong', async () => {
    weChat.tokenRefusals.push(40125);
    await expect(client.prepare()).rejects.toMatchObject({ code: 40125 });
  });

  it('knows a WeChat that was never reached from one whose answer was lost', async () => {
    const nobody = clientOf({ WECHAT_API: 'http://127.0.0.1:9' });
    await expect(nobody.send(message)).rejects.toBeInstanceOf(WeChatUnreachable);
    weChat.lostAnswers = 1;
    await expect(client.send(message)).rejects.not.toBeInstanceOf(WeChatUnreachable);
    expect(weChat.sent).toHaveLength(1);
  });

  it('without all of the credentials there is no client', () => {
    for (const name of Object.keys(credentials)) {
      expect(weChatSettings({ ...credentials, [name]: '' })).toBeUndefined();
    }
  });
});
