/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { civilDate, now } from 'shared/time';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/accessibility';
import { openAdmin } from '../support/open-admin';

const { server, sitDown } = openAdmin();

beforeAll(async () => {
  const exhibits = server().strapi.documents('api::guide.exhibit');
  for (const [slug, number, name] of [
    ['monument', 13, '人民英雄纪念碑'],
    ['huabiao', 7, '华表'],
  ] as const) {
    const data = { slug, number, category: 'monument', name, summary: name };
    await exhibits.create({ locale: 'zh-CN', data } as never);
  }
});

/** Rules of accessibility that the page's own content breaks; the frame around it is Strapi's. */
async function broken(page: Page): Promise<string[]> {
  return violations(page, 'main');
}

async function openDesk(role: string) {
  const desk = await sitDown(role);
  await desk.page.getByRole('link', { name: '观众服务' }).click();
  await desk.page.getByRole('heading', { name: '观众服务' }).waitFor();
  return desk;
}

describe('the visitor desk', () => {
  it('prints the codes that an editor has ticked, and draws one alone', async () => {
    const { page, photograph } = await openDesk('editor');
    await page.getByText('n13', { exact: true }).waitFor();
    await page.getByText('扫普通链接二维码打开小程序').first().waitFor();
    await photograph('visitor-codes');
    expect(await broken(page)).toEqual([]);
    await page.getByRole('checkbox', { name: '选择 人民英雄纪念碑' }).click();
    const sheet = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载所选 1 个（PDF）' }).click();
    const pdf = readFileSync(await (await sheet).path());
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
    const drawing = page.waitForEvent('download');
    await page.getByRole('button', { name: '华表 SVG' }).click();
    expect(readFileSync(await (await drawing).path(), 'utf8')).toContain('<title>华表 n7</title>');
  });

  it('shows what visitors open and look for in vain', async () => {
    const { page, photograph } = await openDesk('reviewer');
    await page.getByRole('tab', { name: '参观统计' }).click();
    await page.getByText('这段时间还没有统计').waitFor();
    const one = { day: civilDate(now()), way: 'code', locale: 'zh-CN', subject: 'monument' };
    await fetch(`${server().url}/visit/usage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        counts: [
          { ...one, kind: 'opened', count: 12 },
          { ...one, kind: 'finished', way: 'link', count: 5 },
          { ...one, kind: 'missed', subject: '404', way: 'number', count: 3 },
        ],
      }),
    });
    await page.reload();
    await page.getByRole('img', { name: /各站打开的次数，最多的是人民英雄纪念碑/ }).waitFor();
    await page.getByRole('img', { name: '每天打开的次数，共 12 次' }).waitFor();
    await page.getByRole('gridcell', { name: '404' }).waitFor();
    await photograph('visitor-usage');
    expect(await broken(page)).toEqual([]);
  });

  it('shows each role only what it may do', async () => {
    const { page } = await openDesk('operator');
    await page.getByRole('tab', { name: '参观统计' }).waitFor();
    expect(await page.getByRole('tab', { name: '二维码' }).count()).toBe(0);
  });
});
