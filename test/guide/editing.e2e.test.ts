import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openAdmin } from '../support/open-admin';
import { documentsOf, libraryPicture, soundExhibit } from './sound-content';

/*
 * A newcomer among the reviewers has heard that a text was changed in Chinese. Nobody tells her which. She finds the
 * English that was left behind, sees what has changed, mends it, and publishes both languages.
 */

const exhibit = 'api::guide.exhibit';
const { server, sitDown } = openAdmin();

/** Counts what the newcomer clicks. */
function clicking(page: Page) {
  let clicks = 0;
  const click = async (role: 'link' | 'button' | 'textbox', name: string | RegExp) => {
    clicks += 1;
    await page.getByRole(role, { name }).first().click();
  };
  return { click, clicks: () => clicks };
}

it('a newcomer finds a stale translation, mends it and publishes it, in at most twelve clicks', async () => {
  const cms = server();
  const file = await libraryPicture(cms, 'gate');
  const { zh, en } = soundExhibit(1, file);
  const documents = documentsOf(cms, exhibit);
  const { page, person, photograph } = await sitDown('reviewer');
  const { documentId } = await documents.create({ locale: 'zh-CN', data: zh });
  await documents.update({ documentId, locale: 'en', data: en });
  await person.ask('POST', `/editing-desk/document/${exhibit}/${documentId}/review`, {});
  await documents.publish({ documentId, locale: '*' });
  await documents.update({ documentId, locale: 'zh-CN', data: { summary: '这里是修缮后的城楼。' } });

  const { click, clicks } = clicking(page);
  await click('link', '编审台');
  await page.getByText('1 篇内容有待办的译文').waitFor();
  await photograph('editing-overview');
  await click('button', '展项1');
  await page.getByText('修缮').first().waitFor();
  await photograph('editing-compare');
  await click('textbox', /简介 译文/);
  await page.getByRole('textbox', { name: /简介 译文/ }).fill('Here is the gate tower after its repair.');
  await click('button', '保存并标为已审');
  await page.getByText('每段译文都按现在的中文审核过。').waitFor();
  await click('button', '发布中英文');
  await page.getByText('已发布，观众马上就能看到').first().waitFor();
  const published = await documents.findOne({ documentId, locale: 'en', status: 'published' });
  expect(published?.summary).toBe('Here is the gate tower after its repair.');
  expect(clicks()).toBeLessThanOrEqual(12);
});

it('beside the form, a reviewer is told what keeps a text back, goes to the field, and waives with a reason', async () => {
  const cms = server();
  const file = await libraryPicture(cms, 'gate-two');
  const { zh } = soundExhibit(2, file);
  const documents = documentsOf(cms, exhibit);
  const { documentId } = await documents.create({ locale: 'zh-CN', data: { ...zh, latitude: 40.5 } });
  const form = `/content-manager/collection-types/${exhibit}/${documentId}?plugins[i18n][locale]=zh-CN`;
  const { page, photograph } = await sitDown('reviewer', form);
  await page.getByText('发布前要先改 1 处').waitFor();
  await photograph('editing-panel');
  await page.getByRole('button', { name: /纬度：/ }).click();
  await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("name")')).toBe('latitude');
  await page.getByRole('button', { name: '豁免…' }).click();
  await page.getByRole('textbox', { name: /豁免理由/ }).fill('坐标待复测，先行发布');
  await page.getByRole('button', { name: '豁免', exact: true }).click();
  await page.getByText('可以发布').waitFor();
  await page.goto('/admin/plugins/editing-desk?tab=waivers');
  await page.getByText('坐标待复测，先行发布').waitFor();
  await photograph('editing-waivers');
  await page.goto('/admin/plugins/editing-desk?tab=checks');
  await page.getByText(/项检查，/).waitFor();
});
