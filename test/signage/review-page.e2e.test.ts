/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/accessibility';
import { openAdmin } from '../support/open-admin';
import { csv } from './term-desk';

const { server, sitDown } = openAdmin();

const zh = (page: Page) => page.getByLabel('中文', { exact: true });
const en = (page: Page) => page.getByLabel('英文', { exact: true });
const findings = (page: Page) => page.getByRole('list', { name: '发现的问题' }).getByRole('listitem');
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function openReview(role = 'signage') {
  const desk = await sitDown(role);
  await desk.page.getByRole('link', { name: '标识审校' }).click();
  await desk.page.getByRole('heading', { name: '标识审校' }).waitFor();
  return desk;
}

/** Rules of accessibility that the page's own content breaks; the frame around it is Strapi's. */
async function broken(page: Page): Promise<string[]> {
  return violations(page, 'main');
}

describe('someone of the signage team checks a sign', () => {
  it('while typing: what is wrong, where, by which rule, and what to write; takes it and takes it back', async () => {
    const { page, photograph } = await openReview();
    await says(page, '边写边核对');
    await zh(page).fill('售票处');
    await en(page).fill('Ticket Ofice');
    await findings(page).first().waitFor();
    await says(page, /发现 1 处问题，其中 1 处必须改正/);
    await says(page, 'SPELL-01');
    await says(page, /^依据：/);
    expect(await page.locator('mark').allTextContents()).toEqual(['Ofice']);
    await photograph('review-finding');
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: '采用 Ticket Office' }).click();
    expect(await en(page).inputValue()).toBe('Ticket Office');
    await says(page, '没有发现问题');
    await photograph('review-clean');
    await page.getByRole('button', { name: '撤销上一次采用' }).click();
    expect(await en(page).inputValue()).toBe('Ticket Ofice');
    await says(page, 'SPELL-01');
  });

  it('with the keyboard alone', async () => {
    const { page, photograph } = await openReview();
    await zh(page).focus();
    await page.keyboard.type('北门');
    await page.keyboard.press('Tab');
    await page.keyboard.type('South Gate');
    await findings(page).first().waitFor();
    await photograph('review-two-findings');
    await page.keyboard.press('Alt+Enter');
    expect(await en(page).inputValue()).toBe('North Gate');
    await says(page, '没有发现问题');
    await page.keyboard.press('Alt+z');
    expect(await en(page).inputValue()).toBe('South Gate');
  });

  it('for what the sign is for: a plate is spelled, a direction sign translated', async () => {
    const { page } = await openReview();
    await zh(page).fill('正义路');
    await en(page).fill('Zhengyi Rd');
    const choose = async (kind: string) => {
      await page.getByRole('combobox', { name: '用途' }).click();
      await page.getByRole('option', { name: kind }).click();
    };
    await choose('街巷路牌');
    await says(page, 'NAME-02');
    await choose('导向标识');
    await says(page, '没有发现问题');
  });

  it('and is told when the check does not succeed, and can try again', async () => {
    const { page } = await openReview();
    await page.context().route('**/sign-review/check', (route) => route.abort());
    await zh(page).fill('出口');
    await en(page).fill('Exit');
    await says(page, '没有核对成功');
    await page.context().unroute('**/sign-review/check');
    await page.getByRole('button', { name: '再试一次' }).click();
    await says(page, '没有发现问题');
  });

  it('looks a rule up and comes back to the same sign', async () => {
    const { page, photograph } = await openReview();
    await zh(page).fill('售票处');
    await en(page).fill('Ticket Ofice');
    await page.getByRole('button', { name: '查看规则 SPELL-01' }).click();
    await says(page, '1 条规则');
    await says(page, '单词须拼写正确');
    await page.getByRole('searchbox').fill('拼音');
    await says(page, /^\d\d? 条规则$/);
    await photograph('review-rules');
    await page.getByRole('searchbox').fill('没有这样的词');
    await says(page, '没有符合的规则');
    await page.getByRole('tab', { name: '核对' }).click();
    expect(await en(page).inputValue()).toBe('Ticket Ofice');
  });
});

describe('someone of the signage team keeps the terms', () => {
  const upload = (page: Page, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: '术语.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

  it('imports a file after looking at it, and takes the import back', async () => {
    const { page, photograph } = await openReview();
    await page.getByRole('tab', { name: '术语导入导出' }).click();
    await says(page, '还没有导入过术语');
    await upload(page, csv('瞻仰厅,Memorial Hall,,place-tiananmen,,,', '出口,,,,,,'));
    await says(page, '有 1 行有误，不能导入');
    await says(page, '列“en_preferred”：不能为空（required）');
    await photograph('terms-wrong');
    expect(await page.getByRole('button', { name: '确认导入' }).isDisabled()).toBe(true);
    await upload(page, csv('瞻仰厅,Memorial Hall,,place-tiananmen,,,', '出口,Way Out,Exit,facility,,,'));
    await says(page, '将写入 2 条');
    await says(page, /首选译法：Exit → Way Out/);
    await photograph('terms-preview');
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: '确认导入' }).click();
    await says(page, '已新增 1 条，更改 1 条');
    await page.getByRole('button', { name: '撤销导入 术语.csv' }).click();
    await page.getByRole('button', { name: '撤销整次导入' }).click();
    await says(page, '已撤销：删去 1 条，恢复 1 条');
    await says(page, /测试|signage/);
  });

  it('fetches all terms as a file', async () => {
    const { page } = await openReview();
    await page.getByRole('tab', { name: '术语导入导出' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出全部术语' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^terms-\d{4}-\d\d-\d\d\.csv$/);
    const path = await download.path();
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(path, 'utf8')).toMatch(/^\uFEFFzh,en_preferred,.*\n天安门,/);
  });

  it('finds the terms in the content manager, with a form in Chinese', async () => {
    const terms = '/content-manager/collection-types/api::signage.term';
    const { page, photograph } = await sitDown('signage', terms);
    await says(page, '1号线');
    await page.getByRole('link', { name: '新建', exact: true }).first().click();
    await says(page, '禁用译法');
    await page.getByRole('combobox', { name: /类别/ }).click();
    await page.getByRole('option', { name: '品牌' }).click();
    await page.getByRole('textbox', { name: /中文/ }).fill('某某茶庄');
    await page.getByRole('textbox', { name: /首选译法/ }).fill('Moumou Tea House');
    await photograph('term-form');
    await page.getByRole('button', { name: '保存' }).click();
    await says(page, /已保存|成功/);
    const stored = await server()
      .strapi.documents('api::signage.term' as 'api::guide.area')
      .findMany({
        filters: { zh: '某某茶庄' } as never,
      });
    expect(stored).toMatchObject([{ domain: 'brand' }]);
  });
});

describe('an editor', () => {
  it('sees beside an exhibit what the rules for prose find in it, and no import of terms', async () => {
    const exhibits = server().strapi.documents('api::guide.exhibit');
    const words = { slug: 'rostrum', number: 7, category: 'gate', name: '天安门城楼' };
    const { documentId } = await exhibits.create({
      locale: 'zh-CN',
      data: { ...words, summary: '天安门城楼建于1420年。' } as never,
    });
    const english = { name: "Tian'anmen Rostrum", summary: 'Tiananmen Castle was completed in 1420.' };
    await exhibits.update({ documentId, locale: 'en', data: english as never });
    const { page, photograph } = await openReview('editor');
    expect(await page.getByRole('tab', { name: '术语导入导出' }).count()).toBe(0);
    await page.goto(`/admin/content-manager/collection-types/api::guide.exhibit/${documentId}`);
    await says(page, '文字审校');
    await says(page, /发现 1 处问题/);
    await says(page, "改为 Tian'anmen Rostrum");
    await photograph('prose-panel');
  });
});

describe('someone of the ceremony desk', () => {
  it('is offered no sign review', async () => {
    const { page } = await sitDown('ceremony');
    await page.getByRole('link', { name: '升降旗' }).waitFor();
    expect(await page.getByRole('link', { name: '标识审校' }).count()).toBe(0);
  });
});
