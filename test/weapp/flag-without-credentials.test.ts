import { type Booted, bootStrapi } from 'cms/testing/boot';
import { addDays, civilDate, now } from 'shared/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPhone } from './start-phone';

let cms: Booted;
beforeAll(async () => {
  cms = await bootStrapi();
});
afterAll(() => cms.stop());

describe('the flag where the server has no credentials for WeChat', () => {
  it('offers the calendar and says nothing of reminders', async () => {
    const date = addDays(civilDate(now()), 2);
    const wechat = startPhone({ server: cms.url }, `ceremony/calendar/day/index?date=${date}`);
    await expect.poll(() => wechat.text(), { timeout: 30_000 }).toMatch('加入手机日历');
    const asked = () => wechat.seen.requests.some((path) => path.startsWith('/ceremony/reminders'));
    await expect.poll(asked, { timeout: 30_000 }).toBe(true);
    await new Promise((done) => setTimeout(done, 500));
    expect(wechat.text()).not.toMatch('微信提醒');
    expect(wechat.errors).toEqual([]);
  });
});
