import { type Booted, bootStrapi } from 'cms/testing/boot';
import type { Wechat } from 'miniprogram/testing/wechat';
import { addDays, civilDate, instantOf, now } from 'shared/time';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../ceremony/desk';
import { LoopbackWeChat } from '../ceremony/wechat';
import { startPhone } from './start-phone';

const weChat = new LoopbackWeChat();
let cms: Booted;
let desk: Desk;
beforeAll(async () => {
  const credentials = {
    WECHAT_APP_ID: 'app-id',
    WECHAT_APP_SECRET: 'app-secret',
    WECHAT_REMINDER_TEMPLATE: 'reminder-template',
    WECHAT_CHANGE_TEMPLATE: 'change-template',
    ENCRYPTION_KEY: 'a key of the test, long enough',
    WECHAT_API: await weChat.listen(),
  };
  cms = await bootStrapi({ env: credentials });
  desk = await Desk.open(cms);
});
afterAll(async () => {
  await cms.stop();
  await weChat.close();
});

const start = (more: Partial<Parameters<typeof startPhone>[0]> = {}, first = 'ceremony/flag/index') =>
  startPhone({ server: cms.url, ...more }, first);
/** Waits for what a visitor waits for; how long is no matter of these tests. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 });
const says = (wechat: Wechat, text: string | RegExp) => soon(() => wechat.text()).toMatch(text);
const asksFor = (wechat: Wechat, part: string) => wechat.seen.requests.filter((path) => path.includes(part));

/** A raising some days ahead that is still to come, whenever this runs. */
const dayAhead = (days: number) => addDays(civilDate(now()), days);
const source = '官方时间表';
beforeEach(async () => {
  for (const days of [1, 2]) {
    const date = dayAhead(days);
    const { body } = await desk.ask<{ days: { date: string; revision: number }[] }>(
      'GET',
      `/year?year=${date.slice(0, 4)}`,
    );
    const revision = body.days.find((day) => day.date === date)?.revision ?? 0;
    if (revision === 0) {
      // Not the Sun's times, so that none is taken for an estimate: the desk wants a reason for that.
      await desk.save(date, { raise: '07:01', lower: '16:59', source }, { why: '按文件' });
    }
  }
});

describe('the flag in the compiled mini-program', () => {
  it('shows today, tomorrow and how long it is until then', async () => {
    const wechat = start();
    await says(wechat, /距(升|降)旗还有/);
    await says(wechat, '07:01');
    await says(wechat, '官方公布时间');
    expect(wechat.errors).toEqual([]);
  });

  it('keeps what was read: started in flight mode, with the cache of everything else lost too', async () => {
    const online = start();
    await says(online, '07:01');
    await soon(() => online.phone.storage.has('flag-days.zh-CN')).toBe(true);
    for (const key of [...online.phone.storage.keys()])
      if (key.startsWith('cache')) online.phone.storage.delete(key);
    const offline = start({ storage: online.phone.storage, online: false });
    await says(offline, '07:01');
    await says(offline, /存下的内容/);
    expect(offline.errors).toEqual([]);
  });

  it('leads from the month to a day, and back', async () => {
    const date = dayAhead(2);
    const wechat = start({}, `ceremony/calendar/month/index?month=${date.slice(0, 7)}`);
    await says(wechat, '07:01');
    await soon(() => wechat.named(/升旗 ?07:01降旗 ?16:59官方公布时间/).length).toBeGreaterThan(0);
    wechat.open(`/ceremony/calendar/day/index?date=${date}`);
    await says(wechat, '官方公布的年度时间表');
    wechat.back();
    await soon(() => wechat.page().route).toBe('ceremony/calendar/month/index');
  });

  it('puts a raising into the calendar with its alarm, at the right instant', async () => {
    const date = dayAhead(2);
    const wechat = start({}, `ceremony/calendar/day/index?date=${date}`);
    await says(wechat, '07:01');
    expect(wechat.seen.calendar).toEqual([]);
    wechat.tap(/^加入手机日历/);
    await says(wechat, '已加入手机日历');
    const [entry] = wechat.seen.calendar;
    expect(entry).toMatchObject({
      title: '天安门广场升国旗',
      startTime: instantOf(date, '07:01').getTime() / 1000,
      alarm: true,
      alarmOffset: 90 * 60,
    });
  });

  it('told no by the visitor, says where it can be allowed', async () => {
    const wechat = start(
      { allows: { calendar: false, messages: true, privacy: true } },
      `ceremony/calendar/day/index?date=${dayAhead(2)}`,
    );
    await says(wechat, '07:01');
    wechat.tap(/^加入手机日历/);
    await says(wechat, '没有使用日历的权限');
    expect(wechat.named('打开设置')).toHaveLength(1);
  });

  it('takes a reminder: asks WeChat out of the tap, then the server keeps it', async () => {
    const date = dayAhead(2);
    const wechat = start({}, `ceremony/calendar/day/index?date=${date}`);
    await says(wechat, '微信提醒');
    expect(wechat.seen.asked).toEqual([]);
    wechat.tap(/^微信提醒/);
    await soon(() => wechat.named('提前 2 小时').length).toBe(1);
    wechat.tap('提前 2 小时');
    await soon(() => wechat.named('提前 2 小时')[0]?.attr.ariaChecked).toBe(true);
    await soon(() => wechat.named('同意并提醒我').length).toBe(1);
    wechat.tap('同意并提醒我');
    expect(wechat.seen.asked).toEqual([['reminder-template', 'change-template']]);
    await says(wechat, /05:01（北京时间）提醒您/);
    const again = start({ storage: wechat.phone.storage }, `ceremony/calendar/day/index?date=${date}`);
    await says(again, /已约好 .* 05:01 提醒/);
    const kept = await cms.strapi
      .documents('api::ceremony.subscription' as 'api::guide.area')
      .findMany({ filters: { date } as never });
    expect(kept).toMatchObject([
      { kind: 'minutes', minutesAhead: 120, change: 'possible', seenRaise: '07:01' },
    ]);
    expect(wechat.errors).toEqual([]);
  });

  it('takes no reminder from a visitor who says no', async () => {
    const wechat = start(
      { allows: { calendar: true, messages: false, privacy: true } },
      `ceremony/calendar/day/index?date=${dayAhead(1)}`,
    );
    await says(wechat, '微信提醒');
    wechat.tap(/^微信提醒/);
    await soon(() => wechat.named('同意并提醒我').length).toBe(1);
    wechat.tap('同意并提醒我');
    await says(wechat, '没有同意接收通知');
    expect(asksFor(wechat, '/ceremony/reminders')).toHaveLength(1);
  });

  it('draws a picture with day, times and basis, and hands it to WeChat’s own menu', async () => {
    const wechat = start({}, `ceremony/calendar/picture/index?date=${dayAhead(2)}`);
    await soon(() => wechat.seen.drawn).toEqual(
      expect.arrayContaining(['天安门广场 升降国旗', '07:01', '16:59', '官方公布时间']),
    );
    // Of type 2d in the template too: the older canvas cannot be asked for its node.
    expect(JSON.stringify(wechat.page().data)).toMatch(/"p2":"2d"/);
    await soon(() => wechat.named('发送').length).toBe(1);
    wechat.tap('发送');
    await soon(() => wechat.seen.sentPictures).toEqual(['wxfile://tmp/picture.png']);
    expect(wechat.errors).toEqual([]);
  });

  it('sends a day on with its date and times, to its own screen', async () => {
    const date = dayAhead(2);
    const wechat = start({}, `ceremony/calendar/day/index?date=${date}`);
    await says(wechat, '07:01');
    expect(wechat.share()).toMatchObject({
      title: expect.stringMatching(/升旗 07:01 降旗 16:59 · 天安门导览$/),
      path: `/ceremony/calendar/day/index?date=${date}`,
    });
  });

  it('on a day of mourning takes the colour out of every screen and of WeChat’s own tab bar', async () => {
    const today = civilDate(now());
    const halfMast = { reason: { zh: '全国哀悼', en: 'National mourning' }, article: '《国旗法》第十五条' };
    await desk.save(today, { halfMast });
    const wechat = start();
    await says(wechat, '全国哀悼');
    await soon(() => wechat.seen.tabColours).toEqual(['#5F5A54']);
    wechat.open('/visit/me/index');
    await soon(() => JSON.stringify(wechat.page().data)).toMatch(/mourning/);
    await desk.save(today, {}, { seenRevision: 1, why: '哀悼结束' });
    const after = start({ storage: wechat.phone.storage });
    await soon(() => /全国哀悼/.test(after.text()) || after.seen.requests.length === 0).toBe(false);
    await soon(() => JSON.stringify(after.page().data)).not.toMatch(/page[^"]* mourning/);
  });

  it('a message about a day further ahead leads to that day', async () => {
    const wechat = start({}, `ceremony/flag/index?date=${dayAhead(30)}`);
    await soon(() => wechat.page().route).toBe('ceremony/calendar/day/index');
    wechat.back();
    await soon(() => wechat.page().route).toBe('ceremony/flag/index');
  });
});
