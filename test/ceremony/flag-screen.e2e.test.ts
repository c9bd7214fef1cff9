import { estimateDay } from 'shared/ceremony';
import { describe, expect, it } from 'vitest';
import { openGuide } from '../support/open-guide';
import type { Visitor } from '../support/visitor';
import { Desk } from './desk';

const source = '2027 年官方时间表';
const tab = '/ceremony/flag/index';
const dayScreen = (date: string) => `/ceremony/calendar/day/index?date=${date}`;
const monthScreen = (month: string) => `/ceremony/calendar/month/index?month=${month}`;

const arrive = openGuide(async (server) => {
  const desk = await Desk.open(server);
  const days: [string, Record<string, unknown>][] = [
    ['2027-03-10', { raise: '06:33', lower: '18:15', source }],
    [
      '2027-03-12',
      {
        raise: '06:30',
        lower: '18:17',
        source,
        halfMast: {
          reason: { zh: '为遇难同胞志哀', en: 'In mourning for the victims' },
          article: '《国旗法》第十五条',
        },
      },
    ],
    [
      '2027-03-14',
      {
        access: {
          state: 'closed',
          from: '05:00',
          to: '12:00',
          reason: { zh: '重大活动', en: 'A state event' },
        },
      },
    ],
    [
      '2027-03-16',
      { cancelled: true, note: { zh: '因大风取消。', en: 'Cancelled because of strong wind.' } },
    ],
  ];
  for (const [date, day] of days) {
    expect((await desk.save(date, day, { why: '按文件' })).status).toBe(200);
  }
});

/** True when one text stands before another on the screen. */
const comesFirst = async (visitor: Visitor, first: string, second: string) => {
  const text = (await visitor.page.locator('.page-main').last().textContent()) ?? '';
  return text.includes(first) && text.indexOf(first) < text.indexOf(second);
};
const keptDays = (visitor: Visitor) =>
  expect
    .poll(() => visitor.page.evaluate(() => localStorage.getItem('guide:flag-days.en')))
    .toContain('06:33');

describe('the flag, as a visitor sees it', () => {
  it('has a tab of its own with today, tomorrow and the countdown, official and estimate told apart', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.at('2027-03-10', '06:03');
    await visitor.open();
    await visitor.tap('升旗', 'link');
    await visitor.sees('距升旗还有');
    await visitor.sees('30 分');
    await visitor.sees('06:33');
    await visitor.sees('官方公布时间');
    await visitor.sees(estimateDay('2027-03-11').raise);
    await visitor.sees('预计，以官方公布为准');
  });

  it('counts by the clock of Beijing on a phone of New York, in English', async () => {
    const visitor = await arrive('en-GB', {}, 'America/New_York');
    await visitor.at('2027-03-10', '12:15');
    await visitor.open(tab);
    await visitor.sees('Until the lowering');
    await visitor.sees('6 h');
    await visitor.sees('Wednesday 10 March');
    await visitor.sees('Official times');
    await visitor.sees('Estimated; the official table prevails');
  });

  it('moves with the minute, and is announced to nobody', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.page.clock.install({ time: new Date('2027-03-10T06:03:00+08:00') });
    await visitor.open(tab);
    await visitor.sees('30 分');
    await visitor.page.clock.runFor(60_000);
    await visitor.sees('29 分');
    const live = visitor.page.locator('[aria-live], [role=status], [role=alert], [role=timer]');
    expect(await live.filter({ hasText: '29 分' }).count()).toBe(0);
  });

  it('on a day of mourning has no colour, says why and by which article', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.at('2027-03-12', '12:00');
    await visitor.open(tab);
    await visitor.seesHeading('下半旗志哀');
    await visitor.sees('为遇难同胞志哀');
    await visitor.sees(/《国旗法》第十五条/);
    const page = visitor.page.locator('.page.mourning');
    const colours = await page.evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.getPropertyValue('--accent'), style.getPropertyValue('--ink')];
    });
    expect(colours[0]).toBe(colours[1]);
    await visitor.page.getByRole('img', { name: '国旗杆立面图：国旗下半旗' }).waitFor();
    for (const elsewhere of ['/visit/home/index', '/guide/tours/index', '/visit/about/index']) {
      await visitor.open(elsewhere);
      await visitor.page.locator('.page.mourning').last().waitFor();
    }
  });

  it('says a closure before the times, and counts nobody down to it', async () => {
    const visitor = await arrive('en-GB');
    await visitor.at('2027-03-13', '20:00');
    await visitor.open(tab);
    await visitor.seesHeading('The square is closed: Sunday 14 March 05:00–12:00');
    await visitor.sees('The square is closed then. Please do not come.');
    expect(await comesFirst(visitor, 'A state event', estimateDay('2027-03-13').raise)).toBe(true);
  });

  it('says plainly that a ceremony is cancelled, and why', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.at('2027-03-15', '20:00');
    await visitor.open(tab);
    await visitor.seesHeading('3月16日 周二的仪式取消');
    await visitor.sees('因大风取消。');
    await visitor.sees(/3月17日 周三/);
  });

  it('tells how to come, where to stand, what to do and what happens, with sources', async () => {
    const visitor = await arrive('en-GB');
    await visitor.at('2027-03-09', '20:00');
    await visitor.open(tab);
    for (const heading of [
      'Coming to the raising',
      'Where to stand',
      'At the ceremony',
      'What happens at the raising',
    ])
      await visitor.seesHeading(heading);
    await visitor.sees('Tomorrow, from about 05:33, some 60 minutes before the raising');
    await visitor.tap(/^Sources/);
    await visitor.sees('National Flag Law of the People’s Republic of China, as amended in 2020');
  });

  it('lists a month with today marked, goes on to the next, and leads to a day', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.at('2027-05-20', '12:00');
    await visitor.open(monthScreen('2027-05'));
    await visitor.page.getByRole('link', { name: /^20\s*今天/ }).waitFor();
    await visitor.tap('下一月');
    await visitor.seesHeading('2027年6月');
    await visitor.sees(/^全年升旗最早 04:45/);
    await visitor.tap('3月', 'radio');
    await visitor.tap(/^10\s*周三\s*升旗 06:33\s*降旗 18:15\s*官方公布时间$/, 'link');
    await visitor.seesHeading('3月10日 周三');
    await visitor.sees('官方公布的年度时间表。');
  });

  it('a day that does not exist leads back to the month', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.open(dayScreen('2027-02-30'));
    await visitor.seesHeading('没有这一天');
    await visitor.tap('看全月', 'link');
    await visitor.page.getByRole('heading', { level: 1, name: /年\d+月$/ }).waitFor();
  });
});

describe('the flag without a network', () => {
  it('is shown from the phone after a restart, a month later too, and says from when it is', async () => {
    const visitor = await arrive('en-GB');
    await visitor.at('2027-02-20', '12:00');
    await visitor.open(tab);
    await visitor.seesHeading('The flag');
    await keptDays(visitor);
    await visitor.cutOff('nothing answers');
    await visitor.at('2027-03-10', '12:00');
    await visitor.reload();
    await visitor.sees('06:33');
    await visitor.sees(/^Showing what was kept on 20\/2, 12:00/);
  });

  it('a month is shown as far as the phone has it, and says so; another one is not made up', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.at('2027-02-20', '12:00');
    await visitor.open(tab);
    await visitor.sees('明天');
    await expect
      .poll(() => visitor.page.evaluate(() => localStorage.getItem('guide:flag-days.zh-CN')))
      .toContain('06:33');
    await visitor.cutOff('nothing answers');
    await visitor.open(monthScreen('2027-03'));
    await visitor.sees('06:33');
    await visitor.sees(/^显示的是2月20日/);
    await visitor.open(monthScreen('2027-11'));
    await visitor.seesHeading('没有读到内容');
  });

  it('never seen says so', async () => {
    const visitor = await arrive('en-GB');
    await visitor.cutOff('the server fails');
    await visitor.open(tab);
    await visitor.seesHeading('Could not load this');
  });
});
