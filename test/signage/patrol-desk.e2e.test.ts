/// <reference lib="dom" />
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { saveSigns } from 'cms/signage/register/save-signs';
import { jpeg, phonePhoto } from 'cms/testing/pictures';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/accessibility';
import { openAdmin } from '../support/open-admin';
import { askDoor, PatrolPhone } from './patrol-phone';

const { server, sitDown } = openAdmin({ env: { PUBLIC_URL: 'http://guide.example' } });
const area = '天安门广场';
const noonOf = (day: number) => new Date(`2026-03-0${day}T04:00:00.000Z`);

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

async function openDesk() {
  const desk = await sitDown('signage');
  await desk.page.getByRole('link', { name: '现场巡查' }).click();
  await desk.page.getByRole('heading', { name: '现场巡查' }).waitFor();
  return desk;
}

/** Rules of accessibility that the page's own content breaks; the frame around it is Strapi's. */
async function broken(page: Page): Promise<string[]> {
  // A button under the pointer bears Strapi's own lighter colour.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  return violations(page, 'main');
}

describe('someone of the signage team at the patrol desk', () => {
  let signIds: string[];

  beforeAll(async () => {
    const signs = ['国旗杆基座', '纪念碑北侧', '地下通道口', '卫生间'].map((place, at) => ({
      fields: { code: `P-00${at + 1}`, place, area, zh: '请勿翻越', en: 'No Climbing' },
    }));
    signIds = await saveSigns(server().strapi, signs, { who: '测试' });
    server().setClock(() => noonOf(3));
    return () => server().setClock(undefined);
  });

  it('makes a route, prints its codes, and sees what was missed, what is late and what was found', async () => {
    const { url } = server();
    const { page, person, photograph } = await openDesk();
    await says(page, /没有应巡的轮次/);
    await tab(page, '路线与二维码');
    await press(page, '新建路线');
    await press(page, '保存');
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('路线名称').fill('广场一圈');
    await page.getByLabel('片区').fill(area);
    await page.getByLabel('每几天一次').fill('1');
    await page.getByLabel('首次日期').fill('2026-03-01');
    await press(page, '加入本片区全部标识');
    await press(page, /^下移 P-001/);
    expect(await page.getByRole('listitem').filter({ hasText: 'P-00' }).allTextContents()).toEqual([
      expect.stringContaining('P-002'),
      expect.stringContaining('P-001'),
      expect.stringContaining('P-003'),
      expect.stringContaining('P-004'),
    ]);
    await press(page, /^移出 P-004/);
    await photograph('patrol-route');
    expect(await broken(page)).toEqual([]);
    await press(page, '保存');
    await says(page, '路线已保存，手机下次更新时生效');
    await photograph('patrol-routes');
    expect(await broken(page)).toEqual([]);
    const [sheet] = await Promise.all([page.waitForEvent('download'), press(page, '二维码 PDF')]);
    expect(sheet.suggestedFilename()).toMatch(/\.pdf$/);
    expect(
      readFileSync(await sheet.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');

    const { email, password } = person;
    const entered = await askDoor(url, '/patrol/sign-in', {
      content: { email, password, label: '工作手机 3' },
    });
    const token = String(entered?.body.token);
    const plan = await askDoor(url, '/patrol/plan', { token });
    const routes = (plan?.body.routes ?? []) as { id: string }[];
    const routeId = routes[0]?.id ?? '';
    const phone = new PatrolPhone(url, token);
    const [first = '', second = ''] = signIds;
    const check = { routeId, day: '2026-03-02', note: '', takenAt: noonOf(2).toISOString() };
    phone.record({ ...check, thingId: second, state: 'as-it-should-be' });
    const damaged = { ...check, thingId: first, state: 'damaged', note: '右下角开裂，约 10 厘米' };
    phone.record(damaged, [await phonePhoto(), await jpeg(900, 1200)]);
    expect(await phone.send()).toBe('done');

    await tab(page, '巡查情况');
    await says(page, '逾期未完');
    const rows = page.getByRole('row').filter({ hasText: '广场一圈' });
    expect(await rows.allTextContents()).toEqual([
      expect.stringMatching(/2026-03-02.*逾期未完.*2 \/ 3.*1/),
      expect.stringMatching(/2026-03-01.*漏巡.*0 \/ 3.*0/),
      expect.stringMatching(/2026-03-03.*待巡查.*0 \/ 3.*0/),
    ]);
    await photograph('patrol-rounds');
    expect(await broken(page)).toEqual([]);
    await press(page, /^漏巡 1/);
    expect(await rows.count()).toBe(1);
    await press(page, /^全部/);
    await page.getByRole('button', { name: '查看 广场一圈 2026-03-02' }).click();
    await says(page, '右下角开裂，约 10 厘米');
    const shots = page.getByRole('button', { name: /照片 \d，打开大图/ });
    await shots.nth(1).locator('img').waitFor();
    await photograph('patrol-checks');
    expect(await broken(page)).toEqual([]);
    const [whole] = await Promise.all([page.waitForEvent('popup'), shots.first().click()]);
    await whole.waitForURL(/^blob:/);
    await whole.close();
  });

  it('answers and merges what visitors report, and cuts off a lost phone', async () => {
    const { url } = server();
    const keys = await Promise.all(
      ['这块牌子的英文拼错了', 'The English is misspelt.', ''].map(async (text) => {
        const key = randomBytes(16).toString('hex');
        const content = { key, code: 'P-003', fault: 'wrong-english', text, locale: 'zh-CN' };
        expect((await askDoor(url, '/signage/reports', { content }))?.status).toBe(201);
        return key;
      }),
    );
    const door = `/signage/reports/${keys[0]}/photographs/${randomUUID()}`;
    expect((await askDoor(url, door, { content: await jpeg(640, 480) }))?.status).toBe(200);

    const { page, person, photograph } = await openDesk();
    await tab(page, '游客上报');
    await page
      .getByRole('button', { name: /照片 1，打开大图/ })
      .locator('img')
      .waitFor();
    await photograph('patrol-reports');
    expect(await broken(page)).toEqual([]);
    const told = page.getByRole('listitem').filter({ hasText: '这块牌子的英文拼错了' });
    await told.getByRole('button', { name: '并入同一标识的另外 2 条' }).click();
    await says(page, '已并入 2 条，可随时拆开');
    await told.getByRole('button', { name: '答复' }).click();
    await press(page, '保存答复');
    await says(page, '“英文答复”必填。');
    await page.getByLabel('中文答复').fill('谢谢，正在更换。');
    await page.getByLabel('英文答复').fill('Thank you, it is being replaced.');
    await photograph('patrol-answer');
    expect(await broken(page)).toEqual([]);
    await press(page, '保存答复');
    await says(page, /答复：谢谢，正在更换。/);
    await photograph('patrol-answered');
    for (const key of keys)
      expect((await askDoor(url, `/signage/reports/${key}`))?.body).toMatchObject({
        state: 'in-hand',
        answer: { en: 'Thank you, it is being replaced.' },
      });

    const { email, password } = person;
    const content = { email, password, label: '丢失的手机' };
    const token = String((await askDoor(url, '/patrol/sign-in', { content }))?.body.token);
    await tab(page, '巡查手机');
    const lost = page.getByRole('row').filter({ hasText: '丢失的手机' });
    await lost.getByRole('button', { name: /停用/ }).click();
    await press(page, '确认停用');
    await says(page, '已停用这部手机');
    expect(await lost.textContent()).toMatch(/已由.*停用/);
    await photograph('patrol-phones');
    expect(await broken(page)).toEqual([]);
    expect((await askDoor(url, '/patrol/plan', { token }))?.body.error?.reason).toBe('CUT_OFF');
  });
});
