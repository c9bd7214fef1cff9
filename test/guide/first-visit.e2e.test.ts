import { describe, expect, it } from 'vitest';
import { openGuide } from '../support/open-guide';

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

it('the first screen has its words after at most two requests for content', async () => {
  const visitor = await arrive('zh-CN');
  const asked: string[] = [];
  visitor.page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(request.url());
  });
  await visitor.open();
  await visitor.seesHeading('路线');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(2);
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
