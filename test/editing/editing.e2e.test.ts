/// <reference lib="dom" />

import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Curator } from '../reading/content';
import { violations } from '../support/accessibility';
import { openAdmin } from '../support/open-admin';

// What a curator does: sees what is to be done, writes, looks at it as a visitor would, meets a colleague in the same text.

const guide = fileURLToPath(new URL('../../miniprogram/dist/h5', import.meta.url));
const { server, sitDown } = openAdmin({ gates: 'open', env: { GUIDE_DIR: guide } });
const exhibit = 'api::guide.exhibit';
const patience = 180_000;
let id = '';

beforeAll(async () => {
  const curator = new Curator(server().strapi);
  id = await curator.published(
    exhibit,
    { slug: 'huabiao', number: 7, category: 'stonework' },
    {
      'zh-CN': { name: '华表', summary: '天安门前的望柱。' },
      en: { name: 'Huabiao', summary: 'Columns before the gate.' },
    },
  );
});

const name = (page: Page) => page.getByRole('textbox', { name: /^名称/ }).first();
const summary = (page: Page) => page.getByRole('textbox', { name: /^简介/ }).first();
const save = (page: Page) => page.getByRole('button', { name: '保存' }).first().click();
const openForm = async (role: string) => {
  const form = `/content-manager/collection-types/${exhibit}/${id}?plugins[i18n][locale]=zh-CN`;
  const desk = await sitDown(role, form);
  await name(desk.page).waitFor();
  return desk;
};
const stored = async () =>
  (await server().strapi.documents(exhibit).findOne({ documentId: id, locale: 'zh-CN' })) as unknown as {
    name: string;
    summary: string;
  };
const shows = (screen: FrameLocator, text: string | RegExp) => screen.getByText(text).first().waitFor();

describe('a curator', () => {
  it('finds the work on the first page, and any text by its words', { timeout: patience }, async () => {
    const { page, photograph } = await sitDown('editor');
    await page.getByRole('link', { name: '编辑工作台' }).click();
    await page.getByRole('heading', { name: '编辑工作台' }).waitFor();
    await page.getByRole('img', { name: /已审校 \d+，机器翻译/ }).waitFor();
    await photograph('first-page');
    expect(await violations(page, 'main')).toEqual([]);
    await page.getByPlaceholder('在全部中英文内容').fill('望柱');
    const found = page.getByRole('region', { name: '查找' });
    await found.getByText('找到 1 项').waitFor();
    await found.getByRole('link', { name: '华表' }).click();
    await name(page).waitFor();
    expect(await name(page).inputValue()).toBe('华表');
  });

  it('sees the visitor’s screen beside the form, anew with every save', { timeout: patience }, async () => {
    const { page, photograph } = await openForm('editor');
    await page.getByRole('button', { name: '在旁边预览' }).click();
    const screen = page.frameLocator('iframe[title="游客看到的样子"]');
    await shows(screen, '天安门前的望柱。');
    await shows(screen, '预览，尚未发布');
    await summary(page).fill('一对汉白玉望柱。');
    await save(page);
    await shows(screen, '一对汉白玉望柱。');
    await photograph('preview');
    await page.getByRole('combobox', { name: '预览字号' }).click();
    await page.getByRole('option', { name: '长辈字号' }).click();
    await screen.locator('.page.elder').first().waitFor();
    await page.getByRole('combobox', { name: '预览语言' }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await shows(screen, 'Columns before the gate.');
    await photograph('preview-elder-english');
    // Nothing of the draft stays in the browser, and a visitor in it sees what is published.
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).not.toContain('汉白玉');
    await page.goto('/#/guide/exhibit/index?slug=huabiao');
    await page.reload();
    await page
      .getByText(/望柱|Columns/)
      .first()
      .waitFor();
    expect(await page.content()).not.toContain('汉白玉');
  });

  it('is told when a colleague was faster, sees both versions, and loses nothing', {
    timeout: patience,
  }, async () => {
    const [first, second] = [await openForm('editor'), await openForm('reviewer')];
    await name(first.page).fill('华表（东）');
    await summary(first.page).fill('甲写的简介。');
    await save(first.page);
    await expect.poll(async () => (await stored()).name, { timeout: 30_000 }).toBe('华表（东）');
    await summary(second.page).fill('乙写的简介。');
    await save(second.page);
    const dialog = second.page.getByRole('dialog', { name: '两人改了同一篇内容' });
    await dialog.waitFor();
    await second.photograph('merge');
    // The colleague's text stands, and both are on the screen.
    expect(await stored()).toMatchObject({ name: '华表（东）', summary: '甲写的简介。' });
    await dialog.getByText('甲写的简介。').waitFor();
    await dialog.getByText('乙写的简介。').waitFor();
    await dialog.getByRole('button', { name: '合并到表单' }).click();
    expect(await name(second.page).inputValue()).toBe('华表（东）');
    expect(await summary(second.page).inputValue()).toBe('乙写的简介。');
    await save(second.page);
    await expect.poll(async () => (await stored()).summary, { timeout: 30_000 }).toBe('乙写的简介。');
    expect((await stored()).name).toBe('华表（东）');
    // What happened is told beside the document.
    const record = second.page.getByRole('list').filter({ hasText: '测试 editor' }).first();
    await record.waitFor();
    await second.photograph('journal');
  });
});
