/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inGbk } from 'cms/testing/files';
import { jpeg } from 'cms/testing/pictures';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/accessibility';
import { openAdmin } from '../support/open-admin';

const { server, sitDown } = openAdmin();

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** A survey as a survey team hands it in: a title above, its own headings, GBK, a sign twice, a wrong date. */
const messy = (date: string) =>
  inGbk(
    [
      '2026年秋季标识普查（城楼段）,,,,,,',
      '标识编号,所属区域,具体位置,中文内容,英文译文,责任单位,安装日期',
      `T-001,城楼,北侧,售票处,Ticket Ofice,甲管理处,${date}`,
      'T-002,城楼,南侧,出口,Exit,甲管理处,2025/4/2',
      'T-003,城楼,大厅,请勿吸烟,No Smoking,甲管理处,2025/4/2',
      'T-003,城楼,大厅,请勿吸烟,No Smoking,甲管理处,2025/4/2',
    ].join('\r\n'),
  );

interface SeedExhibit {
  readonly slug: string;
  readonly shared: Readonly<Record<'number' | 'category' | 'latitude' | 'longitude', unknown>>;
  readonly locales: { readonly 'zh-CN': { readonly name: string } };
}

/** The guide's exhibits, as they are shipped. */
const seedExhibits = (): SeedExhibit[] => {
  const folder = join(import.meta.dirname, '../../cms/seed/guide/exhibit');
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
};

async function openDesk() {
  const desk = await sitDown('signage');
  await desk.page.getByRole('link', { name: '标识工作台' }).click();
  await desk.page.getByRole('heading', { name: '标识工作台' }).waitFor();
  return desk;
}

/** Rules of accessibility that the page's own content breaks; the frame around it is Strapi's. */
async function broken(page: Page): Promise<string[]> {
  return violations(page, 'main');
}

const chooseFile = (page: Page, label: string, name: string, buffer: Buffer, mimeType = 'text/csv') =>
  page.getByLabel(label, { exact: true }).setInputFiles({ name, mimeType, buffer });

async function rateOf(page: Page): Promise<string | null> {
  await tab(page, '报告');
  const told = page.getByText(/^在用标识 \d+ 块，其中不规范 \d+ 块/);
  await told.waitFor();
  return /^在用标识 \d+ 块，其中不规范 \d+ 块/.exec((await told.textContent()) ?? '')?.[0] ?? null;
}

describe('someone of the signage team', () => {
  it('follows a fault from a messy spreadsheet to its striking off, and the rate changes by that sign', async () => {
    const { page, photograph } = await openDesk();
    await tab(page, '导入导出');
    await chooseFile(page, '普查表', '秋季普查.csv', messy('2025-13-45'));
    await says(page, /列“安装日期”/);
    expect(await page.getByRole('button', { name: '确认导入' }).isDisabled()).toBe(true);
    await chooseFile(page, '普查表', '秋季普查.csv', messy('2025年4月1日'));
    await says(page, '还有 1 行需要决定。');
    await photograph('desk-survey');
    expect(await broken(page)).toEqual([]);
    await page.getByRole('combobox', { name: '第 6 行怎么办' }).click();
    await page.getByRole('option', { name: '跳过' }).click();
    await press(page, '确认导入');
    await says(page, '已新增 3 块');
    expect(await rateOf(page)).toBe('在用标识 3 块，其中不规范 1 块');

    await tab(page, '问题');
    const finding = page.getByRole('listitem', { name: /T-001 SPELL-01/ });
    await finding.waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(['Ofice']);
    await photograph('desk-findings');
    expect(await broken(page)).toEqual([]);
    // By keyboard alone: the row, then A for the proposal.
    await finding.focus();
    await page.keyboard.press('a');
    await says(page, 'T-001 已立案');
    await says(page, '没有符合条件的问题。');

    await tab(page, '整改');
    await page.getByRole('checkbox', { name: '选入通知书 T-001' }).click();
    await page.getByLabel('整改期限').fill('2099-12-31');
    await page.getByLabel('联系人').fill('张某 010-00000000');
    await press(page, '编号并发出');
    await says(page, /已发出 天标整〔\d{4}〕1号/);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, /^下载 .*DOCX$/)]);
    expect(download.suggestedFilename()).toMatch(/^整改通知书天标整〔\d{4}〕1号\.docx$/);
    await photograph('desk-cases');

    for (const [step, told] of [
      ['登记整改', 'T-001：登记整改'],
      ['复核通过', 'T-001：复核通过'],
    ] as const) {
      await press(page, `${step} T-001`);
      await chooseFile(page, '照片', '照片.jpg', await jpeg(800, 600), 'image/jpeg');
      await press(page, `确认${step}`);
      await says(page, told);
    }
    await press(page, '销号 T-001');
    await press(page, '确认销号');
    await says(page, 'T-001：销号');
    expect(await rateOf(page)).toBe('在用标识 3 块，其中不规范 0 块');
    await photograph('desk-report');
    expect(await broken(page)).toEqual([]);

    await tab(page, '标识');
    await press(page, 'T-001');
    await says(page, 'T-001　售票处 / Ticket Office');
    await says(page, '没有发现问题');
    for (const line of ['立案', '通知', '登记整改', '复核通过', '销号'])
      await says(page, new RegExp(`^${line}`));
    await photograph('desk-story');
    expect(await broken(page)).toEqual([]);
  });

  it('enters a sign and sees its findings at once; waives one with a reason, and takes it back', async () => {
    const { page } = await openDesk();
    await tab(page, '标识');
    await press(page, '登记标识');
    await page.getByLabel(/^编号/).fill('T-100');
    await page.getByLabel('中文', { exact: true }).fill('入口');
    await page.getByLabel('英文', { exact: true }).fill('Import');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await says(page, /已登记 T-100，发现 \d+ 处问题/);
    await press(page, /^豁免 T-100/);
    await page.getByLabel(/^理由/).fill('历史标识，保留原貌');
    await page.getByRole('dialog').getByRole('button', { name: '豁免' }).click();
    await says(page, 'T-100 的这条问题已豁免');
    await press(page, /^撤回豁免 T-100/);
    await says(page, 'T-100 的豁免已撤回');
  });

  it('sees an audit of everything run, though a colleague began it, and the list is renewed when it ends', async () => {
    const { saveSigns } = await import('cms/signage/register/save-signs');
    const { noteProgress } = await import('cms/signage/register/audit-progress');
    const { termsChange } = await import('cms/signage/terms/revision');
    const { strapi } = server();
    await strapi.db.transaction(() => termsChange(strapi));
    await noteProgress(strapi, { state: 'running', done: 1_200, total: 4_800 });
    const { page, photograph } = await openDesk();
    await says(page, '已审 1,200 / 4,800 块（25%）');
    const bar = page.getByRole('progressbar', { name: '重新审校进度' });
    expect(await bar.getAttribute('aria-valuetext')).toBe('已审 1,200 / 4,800 块（25%）');
    await page.getByRole('status').filter({ hasText: '重新审校已完成 25%。' }).waitFor();
    await photograph('desk-audit');
    expect(await broken(page)).toEqual([]);
    const fields = { code: 'T-150', zh: '出口', en: 'Export' };
    await saveSigns(strapi, [{ fields }], { who: '同事' });
    await noteProgress(strapi, { state: 'done', done: 4_800, total: 4_800 });
    await page
      .getByRole('listitem', { name: /^T-150/ })
      .first()
      .waitFor();
    await noteProgress(strapi, { state: 'failed', done: 1_200, total: 4_800 });
    await page.reload();
    await says(page, /重新审校没有完成，在第 1,200 块（共 4,800 块）之后中断/);
    await press(page, '再审一次');
    await says(page, /已重新审校 \d+ 块标识/);
    await page.getByText(/重新审校没有完成/).waitFor({ state: 'detached' });
  });

  it('finds a sign on the plan by keyboard, comes closer, and opens it', async () => {
    const { saveSigns } = await import('cms/signage/register/save-signs');
    const signs = Array.from({ length: 9 }, (_, at) => ({
      fields: {
        code: `P-${at}`,
        place: '纪念碑东侧',
        area: '纪念碑',
        zh: '出口',
        en: at === 4 ? 'Export' : 'Exit',
        state: at === 8 ? ('defective' as const) : ('in-place' as const),
        latitude: at === 8 ? 39.8994 : 39.9031 + at / 4_000,
        longitude: 116.3914 + (at % 3) / 4_000,
      },
    }));
    await saveSigns(server().strapi, signs, { who: '测试' });
    for (const { slug, shared, locales } of seedExhibits()) {
      const { number, category, latitude, longitude } = shared;
      const data = { slug, number, category, latitude, longitude, name: locales['zh-CN'].name } as never;
      await server().strapi.documents('api::guide.exhibit').create({ locale: 'zh-CN', data });
    }
    const { page, photograph } = await openDesk();
    await tab(page, '平面图');
    await says(page, '毛主席纪念堂');
    await page.getByRole('link', { name: 'P-8 出口 Exit：不合格' }).waitFor();
    const discs = await page.getByRole('region', { name: '标识平面图' }).locator('a > *:first-child').all();
    for (const disc of discs) expect((await disc.boundingBox())?.width).toBeGreaterThanOrEqual(24);
    await photograph('desk-plan');
    expect(await broken(page)).toEqual([]);
    const cluster = page.getByRole('link', { name: /^\d+ 块标识：在用 \d+，不规范 1$/ });
    await cluster.focus();
    await page.keyboard.press('Enter');
    const wrong = page.getByRole('link', { name: /^P-4 出口 Export：在用，不规范$/ });
    await wrong.waitFor();
    await page.getByRole('list', { name: '图中标识' }).getByRole('button', { name: 'P-4' }).waitFor();
    await photograph('desk-plan-near');
    await press(page, '全图');
    await press(page, /^不合格 1/);
    await says(page, '图中标识 1 块');
    await press(page, /^不合格 1/);
    await page.getByRole('combobox', { name: '审校结果' }).click();
    await page.getByRole('option', { name: '不规范（S1、S2）' }).click();
    await says(page, '图中标识 1 块');
    await wrong.focus();
    await page.keyboard.press('Enter');
    await says(page, 'P-4　出口 / Export');
    await page.goBack();
    await wrong.waitFor();
  });

  it('is told when a colleague was quicker, and loses nothing', async () => {
    const { saveSigns } = await import('cms/signage/register/save-signs');
    const { strapi } = server();
    const [documentId = ''] = await saveSigns(
      strapi,
      [{ fields: { code: 'T-200', zh: '出口', en: 'Export' } }],
      { who: '同事' },
    );
    const { page } = await openDesk();
    await tab(page, '问题');
    const row = page.getByRole('listitem', { name: /^T-200/ }).first();
    await row.waitFor();
    await saveSigns(strapi, [{ documentId, fields: { place: '北门' } }], { who: '同事' });
    await row.getByRole('button', { name: /^采用/ }).click();
    await says(page, /刚被他人处理过/);
    await row.getByRole('button', { name: /^采用/ }).click();
    await says(page, 'T-200 已立案');
  });

  it('reviews texts before they are made and signs the answer', async () => {
    const { page, photograph } = await openDesk();
    await tab(page, '前置审核');
    await page.getByLabel('名称').fill('新馆标识');
    await page.getByLabel('拟用中文').fill('出口');
    await page.getByLabel('拟用英文').fill('Export');
    await press(page, '审核这一条');
    await press(page, '采用 Exit');
    await photograph('desk-pre-review');
    expect(await broken(page)).toEqual([]);
    await press(page, '签发');
    await says(page, /签发，校验码 [0-9a-f]{16}/);
    expect(await page.getByRole('button', { name: '签发' }).count()).toBe(0);
  });
});

describe('an editor', () => {
  it('is offered no sign desk', async () => {
    const { page } = await sitDown('editor');
    await page.getByRole('link', { name: '标识审校' }).waitFor();
    expect(await page.getByRole('link', { name: '标识工作台' }).count()).toBe(0);
  });
});
