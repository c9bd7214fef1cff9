import type { Booted } from 'cms/testing/boot';
import { expect, it } from 'vitest';
import { openGuide } from '../support/open-guide';
import type { Visitor } from '../support/visitor';

let server: Booted;
const arrive = openGuide(async (booted) => {
  server = booted;
});

/** The exhibit's number at the head of its screen, which no other place shows. */
const stands = (visitor: Visitor) => visitor.seesHeading('讲解词');

it('a printed code opens its stop; the same stop is opened by typing its number', async () => {
  const visitor = await arrive('zh-CN');
  await visitor.scan('n13');
  await visitor.seesHeading('人民英雄纪念碑');
  await stands(visitor);
  await visitor.scan('n13-2');
  await visitor.seesHeading('人民英雄纪念碑');
  await visitor.scan('t.dawn-flag');
  await visitor.seesHeading('晨曦升旗线');
  await visitor.scan('a.square');
  await visitor.seesHeading('导览');
});

it('the words of a scanned stop come with the page, before any of the app, and are not fetched twice', async () => {
  const foreigner = await arrive('en-GB');
  await foreigner.page.route(/\.js$/, (route) => route.abort());
  await foreigner.scan('n13');
  await foreigner.seesHeading("Monument to the People's Heroes");
  expect(await foreigner.page.locator('.arrived').textContent()).toMatch(/1958/);
  const visitor = await arrive('zh-CN');
  const asked: string[] = [];
  visitor.page.on('request', (request) => asked.push(request.url()));
  await visitor.scan('n13');
  await stands(visitor);
  expect(await visitor.page.locator('.arrived').count()).toBe(0);
  expect(asked.filter((address) => address.includes('operationName=Exhibit&'))).toEqual([]);
});

it('behind the code of a tour its words, stops and picture come with the page, and are not fetched twice', async () => {
  const waiting = await arrive('zh-CN');
  await waiting.page.route(/\.js$/, (route) => route.abort());
  await waiting.scan('t.dawn-flag');
  await waiting.seesHeading('晨曦升旗线');
  await waiting.page.waitForFunction(() => {
    const picture = document.querySelector<HTMLImageElement>('.arrived img');
    return picture?.complete && picture.naturalWidth > 0;
  });
  expect(await waiting.page.locator('.arrived li').count()).toBe(11);
  const visitor = await arrive('zh-CN');
  const asked: string[] = [];
  visitor.page.on('request', (request) =>
    asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
  );
  await visitor.scan('t.dawn-flag');
  await visitor.sees('开始参观');
  expect(await visitor.page.locator('.arrived').count()).toBe(0);
  expect(asked.filter((address) => address.includes('operationName=Tour&'))).toEqual([]);
  expect(asked.filter((address) => address.includes('tour_dawn_flag'))).toHaveLength(1);
});

it('wrong and retired codes say so and lead to what is nearest', async () => {
  const visitor = await arrive('zh-CN');
  await visitor.scan('n99');
  await visitor.seesHeading('没有 99 号。');
  await visitor.tap(/国庆花篮/, 'link');
  await stands(visitor);
  await visitor.scan('menu-of-a-restaurant');
  await visitor.seesHeading('这个码不是本导览的');
  await visitor.tap('输入编号');
  await visitor.page.getByRole('textbox', { name: '编号' }).waitFor();
  await visitor.scan('t.no-such-tour');
  await visitor.sees('没有这条路线');
});

it('opens as it was taken last: read or heard, in the language last chosen', async () => {
  const visitor = await arrive('zh-CN');
  await visitor.scan('n7');
  await visitor.page.getByRole('button', { name: '播放讲解' }).waitFor();
  await visitor.tap('读', 'radio');
  expect(await visitor.page.getByRole('button', { name: '播放讲解' }).count()).toBe(0);
  await visitor.scan('n13');
  await stands(visitor);
  expect(await visitor.page.getByRole('button', { name: '播放讲解' }).count()).toBe(0);
  await visitor.open('/visit/me/index');
  await visitor.tap('English', 'radio');
  await visitor.scan('n7');
  await visitor.seesHeading('Huabiao columns');
});

it('the words follow the voice, a sentence tapped is heard, and the place is kept for another day', async () => {
  const visitor = await arrive('zh-CN');
  await visitor.scan('n7');
  await visitor.tap('播放讲解');
  const sentences = visitor.page.locator('.sentence');
  await sentences.first().waitFor();
  await expect.poll(() => visitor.page.locator('.sentence-now').count(), { timeout: 30_000 }).toBe(1);
  await sentences.nth(4).click();
  await expect.poll(() => visitor.heardSeconds(), { timeout: 30_000 }).toBeGreaterThan(8);
  expect(await sentences.nth(4).getAttribute('class')).toContain('sentence-now');
  await visitor.tap('暂停讲解');
  await expect.poll(() => visitor.heardSeconds()).toBe(0);
  await visitor.scan('n7');
  await stands(visitor);
  // Nothing begins by itself; the tap goes on where it was left.
  expect(await visitor.heardSeconds()).toBe(0);
  await visitor.tap('播放讲解');
  await expect.poll(() => visitor.heardSeconds(), { timeout: 30_000 }).toBeGreaterThan(8);
});

it('one voice at a time, to be stopped from every screen, also when two windows are open', async () => {
  const visitor = await arrive('zh-CN');
  await visitor.open('/guide/exhibit/index?slug=huabiao');
  await visitor.tap('播放讲解');
  await expect.poll(() => visitor.heardSeconds(), { timeout: 30_000 }).toBeGreaterThan(0);
  const other = await visitor.context.newPage();
  await other.goto('/#/guide/exhibit/index?slug=flagpole');
  await other.getByRole('button', { name: '播放讲解' }).click();
  await expect.poll(() => visitor.heardSeconds(), { timeout: 30_000 }).toBe(0);
  await other.close();
  await visitor.tap('播放讲解');
  await expect.poll(() => visitor.heardSeconds(), { timeout: 30_000 }).toBeGreaterThan(0);
  // On to the next stop: its screen follows, and the voice before it is silent.
  await visitor.tap(/^听下一处/);
  await visitor.page.waitForURL(/slug=(?!huabiao)/);
  const sounding = () =>
    visitor.page.evaluate(
      () =>
        ((globalThis as { played?: HTMLMediaElement[] }).played ?? []).filter((audio) => !audio.paused)
          .length,
    );
  await expect.poll(sounding, { timeout: 30_000 }).toBeLessThanOrEqual(1);
  await visitor.open('/guide/exhibit/index?slug=huabiao');
  await visitor.tap('播放讲解');
  await visitor.tap('返回');
  await visitor.tap('停止并关闭播放器');
  await expect.poll(sounding).toBe(0);
  await visitor.seesNoMore(/^正在播放/);
});

it('where nothing is recorded the voice of the phone is offered, and begins only when asked', async () => {
  const visitor = await arrive('zh-CN');
  // Headless browsers have no voices: one that keeps time stands in for those of a phone.
  await visitor.context.addInitScript(() => {
    const spoken: string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    class Utterance {
      onstart?: () => void;
      onend?: () => void;
      lang = '';
      rate = 1;
      constructor(readonly text: string) {}
    }
    const synthesis = {
      speaking: false,
      getVoices: () => [{ lang: 'zh-CN', name: 'test' }],
      addEventListener() {},
      cancel() {
        clearTimeout(timer);
        synthesis.speaking = false;
      },
      speak(utterance: Utterance) {
        spoken.push(utterance.text);
        synthesis.speaking = true;
        utterance.onstart?.();
        timer = setTimeout(() => {
          synthesis.speaking = false;
          utterance.onend?.();
        }, 400);
      },
    };
    Object.assign(globalThis, { spoken, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
  });
  const spoken = () => visitor.page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
  await visitor.open('/guide/exhibit/index?slug=national-museum');
  await visitor.sees('这里还没有录音，请读讲解词。');
  expect(await spoken()).toEqual([]);
  await visitor.tap('请手机朗读');
  await expect.poll(async () => (await spoken()).length, { timeout: 20_000 }).toBeGreaterThan(1);
  await visitor.page.getByRole('button', { name: '停止并关闭播放器' }).first().click();
  const said = (await spoken()).length;
  await new Promise((done) => setTimeout(done, 1_000));
  expect((await spoken()).length).toBe(said);
});

it('a name can be shown large, and the five bookings are told apart', async () => {
  const visitor = await arrive('en-GB');
  await visitor.open('/guide/exhibit/index?slug=huabiao');
  await visitor.tap('Show this name to staff', 'link');
  await visitor.sees('huá');
  await visitor.sees('您好，请问这里怎么走？');
  await visitor.open('/visit/bookings/index');
  for (const name of [
    'The Palace Museum',
    'The flag raising is booked apart',
    'Without a mainland telephone number',
  ])
    await visitor.seesHeading(name);
  await visitor.sees('yuyue.tamgw.beijing.gov.cn');
});

it('what is used reaches the server as sums, without a word of who', async () => {
  const visitor = await arrive('zh-CN');
  const sent: string[] = [];
  visitor.page.on('request', (request) => {
    if (request.url().endsWith('/visit/usage')) sent.push(request.postData() ?? '');
  });
  await visitor.scan('n7');
  await stands(visitor);
  await visitor.page.getByRole('button', { name: '播放讲解' }).waitFor();
  await visitor.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => sent.length).toBe(1);
  const { counts } = JSON.parse(sent[0] ?? '{}');
  expect(counts).toHaveLength(1);
  expect(Object.keys(counts[0]).sort()).toEqual(['count', 'day', 'kind', 'locale', 'subject', 'way']);
  expect(counts[0]).toMatchObject({ kind: 'opened', subject: 'huabiao', way: 'code', count: 1 });
  const total = async () => {
    const rows = await server.strapi.db.connection('usage_counts').where({ subject: 'huabiao', way: 'code' });
    return rows.reduce((sum: number, row: { total: number }) => sum + row.total, 0);
  };
  await expect.poll(total).toBeGreaterThan(0);
});
