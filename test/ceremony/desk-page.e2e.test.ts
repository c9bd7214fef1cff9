import type { Page } from 'playwright-core';
import { estimateDay } from 'shared/ceremony';
import { addDays, civilDate } from 'shared/time';
import { describe, expect, it } from 'vitest';
import { askOperation } from '../reading/ask';
import { registered } from '../reading/registered';
import { openAdmin } from '../support/open-admin';
import type { ToldDay } from './desk';

const { server, sitDown } = openAdmin();

const today = civilDate(new Date());
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function openDesk(tab?: string) {
  const desk = await sitDown('ceremony');
  await desk.page.getByRole('link', { name: '升降旗', exact: true }).click();
  if (tab) await desk.page.getByRole('tab', { name: tab }).click();
  return desk;
}

/** A day as the mini-program reads it, by its registered operation. */
async function told(date: string): Promise<ToldDay | undefined> {
  const id = registered.find(({ name }) => name === 'FlagDays')?.id ?? '';
  const variables = { from: date, to: date, locale: 'ZH' };
  const { data } = await askOperation<{ ceremonyDays: ToldDay[] }>(server().url, id, variables);
  return data.ceremonyDays[0];
}

/** A table of the Sun's own times, as the committee would publish them. */
function table(dates: readonly string[], more: readonly string[] = []): string {
  const rows = dates.map((date) => {
    const { raise, lower } = estimateDay(date);
    return `${date},${raise},${lower}`;
  });
  return ['日期,升旗,降旗', ...rows, ...more].join('\n');
}

const upload = (page: Page, text: string) =>
  page
    .getByLabel('年表文件')
    .setInputFiles({ name: '年表.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

describe('someone of the ceremony team at the desk', () => {
  it('looks at a table row by row, publishes it, and takes the whole import back', async () => {
    const { page, photograph } = await openDesk('导入年表');
    const [first, second] = [addDays(today, 1), addDays(today, 2)];
    await says(page, '还没有导入过年表');
    await upload(page, table([first], [`${second},25:00,17:00`]));
    await says(page, '有 1 行不能导入');
    expect(await page.getByRole('button', { name: '确认导入并公布' }).isDisabled()).toBe(true);
    await upload(page, table([first, second]));
    await page.getByRole('button', { name: '确认导入并公布' }).click();
    await says(page, '已公布 2 天');
    await photograph('table-imported');
    expect(await told(first)).toMatchObject({ basis: 'OFFICIAL' });
    await page.getByRole('button', { name: '撤销导入 年表.csv' }).click();
    expect(await page.getByRole('button', { name: '撤销整次导入' }).isDisabled()).toBe(true);
    await page.getByLabel('撤销原因').fill('导错了文件');
    await page.getByRole('button', { name: '撤销整次导入' }).click();
    await says(page, '已恢复 2 天');
    await says(page, /已于 .* 撤销/);
    expect(await told(first)).toMatchObject({ basis: 'ESTIMATE' });
  });

  it('enters a day that contradicts the Sun only with a reason', async () => {
    const { page, photograph } = await openDesk();
    const date = today;
    await page.getByRole('button', { name: `录入 ${date}` }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('升旗').fill('03:00');
    await form.getByLabel('降旗').fill(estimateDay(date).lower);
    await form.getByLabel('时间来源').fill('管委会公告');
    await says(page, /升旗比太阳推算早 \d+ 分钟/);
    await form.getByRole('button', { name: '公布' }).click();
    await form.getByRole('alert').waitFor();
    await photograph('day-refused');
    expect(await told(date)).toMatchObject({ basis: 'ESTIMATE' });
    await form.getByLabel('原因（内部留存）').fill('文件如此，已电话核实');
    await form.getByRole('button', { name: '公布' }).click();
    await says(page, '已公布 1 天');
    expect(await told(date)).toMatchObject({ basis: 'OFFICIAL', raise: '03:00' });
  });

  it('ticks the duty list with name and time, and sees what is open', async () => {
    const { page } = await openDesk('值勤清单');
    await says(page, '还有 12 项未完成');
    await page.getByLabel('完成人').fill('李 明');
    await page.getByRole('checkbox').first().click();
    await says(page, '还有 11 项未完成');
    await says(page, /^李 明 · \d\d:\d\d$/);
  });
});
