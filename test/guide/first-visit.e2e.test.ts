import { describe, expect, it } from 'vitest';
import { openGuide } from '../support/open-guide';
import type { Visitor } from '../support/visitor';

const arrive = openGuide();

const inChinese = {
  phone: 'zh-CN',
  language: 'zh-CN',
  today: '升降国旗',
  enterNumber: /^输入编号/,
  number: '编号',
  monument: '人民英雄纪念碑',
  wrong: '没有 99 号。',
  nearest: /^36\s*国庆花篮$/,
  flowerBasket: '国庆花篮',
  otherName: 'Huabiao columns',
  play: '播放讲解',
  pause: '暂停讲解',
  synthesised: '合成语音',
  transcript: '讲解词',
} as const;
const inEnglish = {
  phone: 'en-GB',
  language: 'en',
  today: 'The flag',
  enterNumber: /^Enter a number/,
  number: 'Number',
  monument: "Monument to the People's Heroes",
  wrong: 'There is no number 99.',
  nearest: /^36\s*National Day flower basket$/,
  flowerBasket: 'National Day flower basket',
  otherName: '华表',
  play: 'Play narration',
  pause: 'Pause narration',
  synthesised: 'Synthesised voice',
  transcript: 'Transcript',
} as const;

/** Every question for content from now on. */
function questionsOf({ page }: Visitor): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(request.url());
  });
  return asked;
}

describe('the first screen', () => {
  it('has its words with the page itself, and asks for nothing more', async () => {
    const visitor = await arrive('zh-CN');
    const asked = questionsOf(visitor);
    await visitor.open();
    await visitor.seesHeading('路线');
    await visitor.seesHeading('升降国旗');
    expect(asked).toEqual([]);
  });

  it('can be read before the app has come, and nothing moves when it does', async () => {
    for (const phone of ['zh-CN', 'en-GB'] as const) {
      const visitor = await arrive(phone);
      const { page } = visitor;
      let come = () => {};
      const coming = new Promise<void>((done) => {
        come = done;
      });
      await page.route('**/*.js', async (route) => {
        await coming;
        await route.continue();
      });
      await page.goto('/', { waitUntil: 'commit' });
      const notice = page.getByRole('heading', { level: 2 }).first();
      const places = async () => [
        await page.getByRole('heading', { level: 1 }).boundingBox(),
        await notice.boundingBox(),
      ];
      const words = await notice.textContent();
      const before = await places();
      come();
      await visitor.seesHeading(phone === 'zh-CN' ? '升降国旗' : 'The flag');
      expect(await page.locator('.first').count()).toBe(0);
      expect(await notice.textContent()).toBe(words);
      for (const [index, place] of (await places()).entries()) {
        expect(Math.abs((place?.x ?? 0) - (before[index]?.x ?? 99))).toBeLessThan(1.5);
        expect(Math.abs((place?.y ?? 0) - (before[index]?.y ?? 99))).toBeLessThan(1.5);
      }
    }
  });

  it('asks at most two questions where it did not come with the page', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.open('/guide/stories/index');
    await visitor.seesHeading('四节水管焊成的旗杆');
    await visitor.page.evaluate(() => {
      for (const one of document.querySelectorAll('.carried-answer')) one.remove();
    });
    const asked = questionsOf(visitor);
    await visitor.page.goto('/#/visit/home/index');
    await visitor.seesHeading('升降国旗');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});

describe.each([inChinese, inEnglish])('a first visit with a phone set to $phone', (words) => {
  it('today comes first, in the language of the phone', async () => {
    const visitor = await arrive(words.phone);
    await visitor.open();
    await visitor.seesHeading(words.today);
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe(words.language);
    expect(await visitor.page.getByText(/^\d\d:\d\d$/).count()).toBe(4);
  });

  it('typing 13 on the keyboard opens the Monument', async () => {
    const visitor = await arrive(words.phone);
    await visitor.open();
    await visitor.tap(words.enterNumber);
    await visitor.page.getByRole('textbox', { name: words.number }).fill('13');
    await visitor.seesHeading(words.monument);
    await visitor.page.keyboard.press('Enter');
    await visitor.seesHeading(words.transcript);
    await visitor.seesHeading(words.monument);
  });

  it('a number that no sign carries leads to the nearest ones', async () => {
    const visitor = await arrive(words.phone);
    await visitor.open();
    await visitor.tap(words.enterNumber);
    await visitor.tap('9');
    await visitor.tap('9');
    await visitor.sees(words.wrong);
    await visitor.tap(words.nearest, 'link');
    await visitor.seesHeading(words.transcript);
    await visitor.seesHeading(words.flowerBasket);
  });

  it('a code on the sign opens the stop, and its narration is really heard', async () => {
    const visitor = await arrive(words.phone);
    await visitor.open('/guide/exhibit/index?scene=n%3D7');
    await visitor.sees(words.otherName);
    await visitor.seesHeading(words.transcript);
    await visitor.sees(words.synthesised);
    await visitor.tap(words.play);
    await expect.poll(() => visitor.heardSeconds(), { timeout: 30_000 }).toBeGreaterThan(0.5);
    await visitor.tap(words.pause);
    await expect.poll(() => visitor.heardSeconds()).toBe(0);
  });
});
