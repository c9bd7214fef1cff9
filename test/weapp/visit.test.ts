import type { Booted } from 'cms/testing/boot';
import type { Wechat } from 'miniprogram/testing/wechat';
import { addDays, civilDate, now } from 'shared/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPhone } from './start-phone';
import { serveWords } from './words-server';

let cms: Booted;
beforeAll(async () => {
  cms = await serveWords();
});
afterAll(() => cms.stop());

const start = (more: Partial<Parameters<typeof startPhone>[0]> = {}, first?: string) =>
  startPhone({ server: cms.url, ...more }, first);
/** Waits for what a visitor waits for; how long is no matter of these tests. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 });
const says = (wechat: Wechat, text: string | RegExp) => soon(() => wechat.text()).toMatch(text);
const here = (wechat: Wechat, route: string) => soon(() => wechat.page().route).toBe(route);

describe('the compiled mini-program', () => {
  it('opens on today: notices, what is open, tours', async () => {
    const wechat = start();
    await says(wechat, '晨曦升旗线');
    expect(wechat.seen.requests.length).toBeLessThanOrEqual(2);
    expect(wechat.errors).toEqual([]);
  });

  it('leads from a stop number to its stop, with narration, neighbours and sources', async () => {
    const wechat = start({}, 'guide/exhibit/index?number=1');
    await says(wechat, /您面前就是天安门城楼/);
    await soon(() => wechat.seen.titles.at(-1)).toBe('1 号');
    wechat.tap(/^资料来源/);
    await says(wechat, 'G1');
    expect(wechat.errors).toEqual([]);
  });

  it('sends a stop on to a chat with its name and its own address', async () => {
    const wechat = start({}, 'guide/exhibit/index?number=1');
    await says(wechat, /您面前就是天安门城楼/);
    expect(wechat.share()).toMatchObject({
      title: '1 号 · 天安门导览',
      path: '/guide/exhibit/index?number=1',
    });
  });

  it.each([
    ['a mini-program code', 'scene=n1'],
    ['one of its several signs', 'scene=n1-2'],
    ['a code of the first print', 'scene=n%3D1'],
    [
      'an ordinary code by the link rule',
      `q=${encodeURIComponent('https://guide.example/?c=n1')}&scancode_time=1`,
    ],
  ])('reads the stop out of %s', async (_, parameters) => {
    const wechat = start({}, `guide/exhibit/index?${parameters}`);
    await says(wechat, /您面前就是天安门城楼/);
    expect(wechat.errors).toEqual([]);
  });

  it('leads from the code of a tour or an area to its own screen', async () => {
    await here(start({}, 'guide/exhibit/index?scene=t.dawn-flag'), 'guide/tour/index');
    await here(start({}, 'guide/exhibit/index?scene=a.square'), 'guide/browse/index');
  });

  it('a number that is gone is explained, with the nearest stops; a foreign code as well', async () => {
    const wechat = start({}, 'guide/exhibit/index?scene=n99');
    await says(wechat, '没有 99 号。');
    await says(wechat, '国庆花篮');
    await says(wechat, '输入编号');
    const foreign = encodeURIComponent('https://menu.example/table/7');
    await says(start({}, `guide/exhibit/index?q=${foreign}`), '这个码不是本导览的');
  });

  it('opens the next stop as it was taken last: to read, or to hear', async () => {
    const wechat = start({}, 'guide/exhibit/index?scene=n1');
    await says(wechat, /您面前就是天安门城楼/);
    expect(wechat.named('播放讲解').length).toBe(1);
    wechat.tap('读');
    await soon(() => wechat.named('播放讲解').length).toBe(0);
    const next = start({ storage: wechat.phone.storage }, 'guide/exhibit/index?scene=n11');
    await says(next, '讲解词');
    expect(next.named('播放讲解').length).toBe(0);
    next.tap('听');
    await soon(() => next.named('播放讲解').length).toBe(1);
  });

  it('plays a narration that goes on when the visitor moves on, and stops it from the small player', async () => {
    const wechat = start({}, 'guide/exhibit/index?slug=flagpole');
    await says(wechat, '国旗杆');
    wechat.tap('播放讲解');
    await soon(() => wechat.seen.audio.state).toBe('playing');
    expect(wechat.seen.audio.src).toMatch(/^http:\/\/.*\.m4a$/);
    expect(wechat.seen.audio.title).toMatch(/国旗/);
    wechat.open('/guide/browse/index');
    await soon(() => wechat.named(/^正在播放/).length).toBe(1);
    wechat.tap(/^暂停讲解：/);
    await soon(() => wechat.seen.audio.state).toBe('pause');
    wechat.tap('停止并关闭播放器');
    await soon(() => wechat.named(/^正在播放/).length).toBe(0);
  });

  it('is paused by a call and stays so; the lock screen goes on to the next stop; the place is kept', async () => {
    const wechat = start({}, 'guide/exhibit/index?slug=tiananmen-gate');
    await says(wechat, '天安门城楼');
    wechat.tap('播放讲解');
    await soon(() => wechat.named('暂停讲解').length).toBe(1);
    const recording = wechat.seen.audio.src;
    for (const begin of wechat.seen.interruptions) begin();
    await soon(() => wechat.named('播放讲解').length).toBe(1);
    expect(wechat.seen.audio.state).toBe('pause');
    wechat.tap('播放讲解');
    await soon(() => wechat.named('暂停讲解').length).toBe(1);
    // A sentence further down: the voice goes there, and the place is on the phone.
    wechat.tap(/^它建成于1420年/);
    await says(wechat, /0:0[1-9] \/ 0:45/);
    expect(wechat.phone.storage.has('listening-places')).toBe(true);
    // The network breaks off: said so, and a tap goes on.
    const tell = wechat.seen.audio.tell as (event: string) => void;
    tell('Error');
    await says(wechat, /讲解音频没有读到|网络中断/);
    wechat.tap('播放讲解');
    await soon(() => wechat.named('暂停讲解').length).toBe(1);
    tell('Next');
    await soon(() => wechat.seen.audio.src).not.toBe(recording);
    expect(wechat.errors).toEqual([]);
  });

  it('asks for the privacy guideline in the tap that needs it, and not before', async () => {
    const refusing = { calendar: true, messages: true, privacy: false };
    const date = addDays(civilDate(now()), 2);
    const wechat = start({ allows: refusing }, `ceremony/calendar/day/index?date=${date}`);
    await soon(() => wechat.named(/^加入手机日历/).length).toBe(1);
    expect(wechat.seen.privacyAsked).toBe(0);
    wechat.tap(/^加入手机日历/);
    await soon(() => wechat.seen.privacyAsked).toBe(1);
    await new Promise((done) => setTimeout(done, 100));
    expect(wechat.seen.calendar).toEqual([]);
  });

  it('shows a name large with its readings, and explains the five bookings', async () => {
    const wechat = start({ language: 'en' }, 'visit/show/index?slug=huabiao');
    await says(wechat, /how do I get to this place/);
    // The readings over the characters are not read aloud: the name is, as a whole.
    expect(JSON.stringify(wechat.page().data)).toContain('huá');
    const bookings = start({ language: 'en' }, 'visit/bookings/index');
    await says(bookings, 'The Palace Museum');
    await says(bookings, /yuyue\.tamgw/);
    expect([...wechat.errors, ...bookings.errors]).toEqual([]);
  });

  it('switches interface, content and tab bar to English at once, and remembers it', async () => {
    const wechat = start();
    await says(wechat, '晨曦升旗线');
    wechat.open('/visit/me/index');
    await soon(() => wechat.named('English').length).toBe(1);
    wechat.tap('English');
    await soon(() => [...wechat.seen.tabs.values()]).toEqual(['Today', 'Flag', 'Guide', 'Tours', 'You']);
    wechat.open('/guide/tours/index');
    await says(wechat, /Tour|tour/);
    const again = start({ storage: wechat.phone.storage });
    await soon(() => again.seen.tabs.get(0)).toBe('Today');
  });

  it('starts in English on a phone that is not Chinese', async () => {
    const wechat = start({ language: 'en_GB' });
    await soon(() => wechat.seen.tabs.get(0)).toBe('Today');
    await says(wechat, /Tiananmen/);
  });

  it('without a network shows what the phone kept, and says so', async () => {
    const online = start();
    await says(online, '晨曦升旗线');
    await soon(() => online.phone.storage.has('cache')).toBe(true);
    const offline = start({ storage: online.phone.storage, online: false });
    expect(offline.seen.requests.length).toBeLessThanOrEqual(2);
    await says(offline, '晨曦升旗线');
    await says(offline, /存下的内容/);
  });

  it('without a network and with nothing kept says so, and comes back when asked to', async () => {
    const wechat = start({ online: false });
    await says(wechat, '没有网络');
    wechat.phone.online = true;
    wechat.tap('再试一次');
    await says(wechat, '晨曦升旗线');
  });

  it('walks a tour from its overview to its stops', async () => {
    const wechat = start({}, 'guide/tour/index?slug=dawn-flag');
    await says(wechat, '晨曦升旗线');
    wechat.tap(/开始/);
    await here(wechat, 'guide/tour/walk');
    await says(wechat, '国旗杆');
    wechat.back();
    await here(wechat, 'guide/tour/index');
  });
});
