import { randomBytes } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { saveSigns } from 'cms/signage/register/save-signs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAdmin } from '../support/open-admin';

const { server, sitDown } = openAdmin();
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Rules of accessibility that the page's own content breaks; the frame around it is Strapi's. */
async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: page as never }).include('main').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

async function openDesk() {
  const person = await sitDown('signage');
  await person.page.getByRole('link', { name: '现场巡查' }).click();
  await person.page.getByRole('heading', { name: '现场巡查' }).waitFor();
  return person;
}

describe('someone at the patrol desk', () => {
  beforeAll(async () => {
    const signs = ['售票处', '出口'].map((zh, at) => ({
      fields: { code: `E-${at + 1}`, place: '前门', area: '前门', zh, en: at ? 'Exit' : 'Ticket Office' },
    }));
    await saveSigns(server().strapi, signs, { who: '测试' });
  });

  it('makes a route out of an area, is told what is missing, and sees that yesterday’s round was missed', async () => {
    const { page, photograph } = await openDesk();
    await says(page, '没有应巡的轮次');
    await page.getByRole('tab', { name: '路线与二维码' }).click();
    await says(page, '还没有路线');
    await page.getByRole('button', { name: '新建路线' }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await says(page, '“路线名称”必填');
    await says(page, '“巡查点”至少一处');
    await page.getByLabel('路线名称').fill('前门一线');
    await page.getByLabel('片区').fill('前门');
    await page.getByLabel('首次日期').fill('2026-01-01');
    await page.getByLabel('每几天一次').fill('1');
    await page.getByRole('button', { name: '加入本片区全部标识' }).click();
    await says(page, '1. E-1 售票处 前门');
    await page.getByRole('button', { name: '下移 E-1 售票处 前门' }).click();
    await says(page, '1. E-2 出口 前门');
    await photograph('patrol-route');
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: '保存' }).click();
    await says(page, '每 1 天，17:00 前');
    await page.getByRole('tab', { name: '巡查情况' }).click();
    await page.getByRole('button', { name: /^漏巡 [1-9]/ }).click();
    await says(page, '0 / 2');
    await photograph('patrol-rounds');
    expect(await broken(page)).toEqual([]);
  });

  it('answers what a visitor reports, and the visitor reads it', async () => {
    const key = randomBytes(16).toString('hex');
    const report = { key, code: 'E-1', fault: 'damaged', text: '左上角裂开', locale: 'zh-CN' };
    await fetch(`${server().url}/signage/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
    });
    const { page, photograph } = await openDesk();
    await page.getByRole('tab', { name: '游客上报' }).click();
    await says(page, '左上角裂开');
    await page.getByRole('button', { name: '答复', exact: true }).click();
    await page.getByRole('button', { name: '保存答复' }).click();
    await says(page, '“英文答复”必填');
    await page.getByLabel('中文答复').fill('谢谢，三天内更换。');
    await page.getByLabel('英文答复').fill('Thank you, it will be replaced within three days.');
    await page.getByRole('button', { name: '保存答复' }).click();
    await says(page, /答复：谢谢，三天内更换。/);
    await photograph('patrol-reports');
    expect(await broken(page)).toEqual([]);
    const answer = (await (await fetch(`${server().url}/signage/reports/${key}`)).json()) as {
      state: string;
    };
    expect(answer.state).toBe('in-hand');
  });
});
