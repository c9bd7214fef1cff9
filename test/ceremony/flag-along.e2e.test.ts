import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { openGuide } from '../support/open-guide';
import { Desk } from './desk';

const dayScreen = (date: string) => `/ceremony/calendar/day/index?date=${date}`;
const monthScreen = (month: string) => `/ceremony/calendar/month/index?month=${month}`;

const arrive = openGuide(async (server) => {
  const day = { raise: '06:33', lower: '18:15', source: '2027 年官方时间表' };
  expect((await (await Desk.open(server)).save('2027-03-10', day, { why: '按文件' })).status).toBe(200);
});

describe('what a visitor takes along', () => {
  it('a file for the calendar that another reader understands', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.at('2027-03-09', '12:00');
    await visitor.open(dayScreen('2027-03-10'));
    const download = visitor.page.waitForEvent('download');
    await visitor.tap(/^加入手机日历/);
    const file = await readFile(await (await download).path(), 'utf8');
    const [component] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    if (!component) throw new Error('no event');
    const event = new ICAL.Event(component);
    expect(event.startDate.toJSDate()).toEqual(new Date('2027-03-10T06:33:00+08:00'));
    expect([event.uid, event.summary]).toEqual(['flag-raise-2027-03-10@tiananmen-guide', '天安门广场升国旗']);
    expect(event.description).toContain('约 05:33 起入场');
    expect(component.getAllSubcomponents('valarm')).toHaveLength(1);
    await visitor.sees(/^日历文件已交给手机/);
  });

  it('a picture, or the words and the link where a browser cannot share', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visitor.context.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
    });
    await visitor.open(`/ceremony/calendar/picture/index?date=2027-03-10`);
    await visitor.page.getByRole('img', { name: /2027年3月10日 周三.*升旗 06:33.*官方公布时间/ }).waitFor();
    await visitor.tap('发送');
    await visitor.sees(/^文字和链接已复制/);
    const copied = await visitor.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^3月10日 周三 升旗 06:33 降旗 18:15\nhttp.*date=2027-03-10$/);
    const download = visitor.page.waitForEvent('download');
    await visitor.tap('存为图片');
    const picture = await readFile(await (await download).path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(10_000);
  });

  it('hides reminders in a browser, where there are none', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.at('2027-03-09', '12:00');
    await visitor.open(dayScreen('2027-03-10'));
    await visitor.sees('加入手机日历');
    expect(await visitor.page.getByText('微信提醒').count()).toBe(0);
  });

  it('all of it by keyboard', async () => {
    const visitor = await arrive('zh-CN');
    await visitor.at('2027-03-09', '12:00');
    await visitor.open(monthScreen('2027-03'));
    const day = visitor.page.getByRole('link', { name: /^10\s*周三/ });
    await day.focus();
    await visitor.page.keyboard.press('Enter');
    await visitor.seesHeading('3月10日 周三');
    const calendar = visitor.page.getByRole('button', { name: /^加入手机日历/ });
    await calendar.focus();
    const download = visitor.page.waitForEvent('download');
    await visitor.page.keyboard.press('Enter');
    await download;
  });
});
