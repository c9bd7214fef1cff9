import { saveSigns } from 'cms/signage/register/save-signs';
import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { phonePhoto } from 'cms/testing/pictures';
import type { Wechat } from 'miniprogram/testing/wechat';
import { civilDate, now } from 'shared/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPhone } from './start-phone';

let cms: Booted;
let patroller: Administrator;
const texts = ['售票处', '出口', '卫生间', '游客中心'];
beforeAll(async () => {
  cms = await bootStrapi();
  patroller = await signIn(cms, 'signage');
  const signs = texts.map((zh, at) => ({
    fields: { code: `P-${at + 1}`, place: `第 ${at + 1} 处`, area: '前门', zh, en: 'Sign', owner: '管委会' },
  }));
  const stops = await saveSigns(cms.strapi, signs, { who: '测试' });
  const firstDay = civilDate(now());
  const route = { name: '前门一线', area: '前门', stops, everyDays: 30, firstDay, dueBy: '23:59' };
  expect((await patroller.ask('POST', '/patrol-desk/routes', route)).status).toBe(200);
});
afterAll(() => cms.stop());

const table = (name: string) => cms.strapi.db.getConnection()(name);
/** Waits for what the person waits for; how long is no matter of these tests. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 });
const says = (wechat: Wechat, text: string | RegExp) => soon(() => wechat.text()).toMatch(text);
/** Taps what has this name as soon as it can be tapped. */
async function press(wechat: Wechat, name: string | RegExp): Promise<void> {
  await soon(() => wechat.named(name).length).toBeGreaterThan(0);
  wechat.tap(name);
}
/** Takes one of several, and waits until the screen says so. */
async function choose(wechat: Wechat, name: string): Promise<void> {
  await press(wechat, name);
  await soon(() => wechat.named(name)[0]?.attr.ariaChecked).toBe(true);
}
const rounds = 'signage/patrol/rounds/index';

describe('a patrol on the phone', () => {
  it('signs in, walks the round without a network, is killed half-way, and hands everything in once', async () => {
    const phone = { storage: new Map<string, string>(), savedFiles: new Map<string, Uint8Array>() };
    const camera = { photograph: new Uint8Array(await phonePhoto()), code: '' };
    const start = (online: boolean) => startPhone({ server: cms.url, ...phone, camera, online }, rounds);
    let wechat = start(true);
    await says(wechat, '工作人员登录');
    wechat.type('邮箱', patroller.email);
    wechat.type('密码', 'Wrong-password-1');
    await press(wechat, '登录');
    await says(wechat, '账号或密码不对');
    wechat.type('密码', patroller.password);
    await press(wechat, '登录');
    await says(wechat, '前门一线');
    expect(wechat.errors).toEqual([]);

    // On the square: no network, two stops, then the phone is killed.
    wechat = start(false);
    await says(wechat, '前门一线');
    await press(wechat, /^前门一线/);
    await says(wechat, '未查');
    camera.code = 'https://guide.example/#/signage/report/index?sign=P-2';
    await press(wechat, '扫标识上的二维码');
    await says(wechat, 'P-2 · 第 2 处');
    await choose(wechat, '缺失');
    await says(wechat, '最好附一张照片');
    await press(wechat, '拍照');
    await says(wechat, '已有 1 张');
    await press(wechat, '保存，去下一处');
    await says(wechat, 'P-3 · 第 3 处');
    await choose(wechat, '完好');
    await press(wechat, '保存，去下一处');
    await says(wechat, 'P-4 · 第 4 处');
    expect(wechat.errors).toEqual([]);
    expect(await table('patrol_checks')).toHaveLength(0);

    // Killed and begun again, still without a network: all is there; the round is finished.
    wechat = start(false);
    await says(wechat, '2 条待上传');
    await press(wechat, /^前门一线/);
    await says(wechat, /2 \/ 4/);
    await press(wechat, /游客中心/);
    await says(wechat, 'P-4 · 第 4 处');
    await choose(wechat, '完好');
    await press(wechat, '保存，去下一处');
    await says(wechat, 'P-1 · 第 1 处');
    await choose(wechat, '脏污');
    await press(wechat, '保存，去下一处');
    await soon(() => wechat.page().route).toBe('signage/patrol/round/index');

    // Back at the office.
    wechat = start(true);
    await says(wechat, '记录都已上传');
    await says(wechat, '已完成');
    expect(wechat.errors).toEqual([]);
    const checks = await table('patrol_checks')
      .select('state', 'latitude', 'photographs')
      .orderBy('taken_at');
    expect(checks.map(({ state }) => state)).toEqual([
      'missing',
      'as-it-should-be',
      'as-it-should-be',
      'dirty',
    ]);
    expect(checks.every(({ latitude }) => Math.abs(latitude - 39.9055) < 1e-6)).toBe(true);
    await soon(async () => (await table('patrol_photographs')).length).toBe(1);
    expect(phone.savedFiles.size).toBe(0);
    expect([...phone.storage.keys()].filter((key) => key.startsWith('patrol:check:'))).toEqual([]);
  });

  it('lets a visitor report a sign by its code, without signing in, and read the answer', async () => {
    const wechat = startPhone({ server: cms.url }, 'signage/report/index?sign=P-1');
    await says(wechat, '售票处');
    wechat.type('补充说明', '少了一个字');
    await choose(wechat, '英文有误');
    await press(wechat, '提交');
    await says(wechat, '已提交，谢谢');
    await press(wechat, '查看处理情况');
    await says(wechat, '还没有答复');
    const [report] = await table('visitor_reports');
    expect(report).toMatchObject({ fault: 'wrong-english', text: '少了一个字', state: 'received' });
    const answer = { state: 'mended', zh: '已更换，谢谢。', en: 'Replaced, thank you.' };
    expect((await patroller.ask('POST', `/patrol-desk/reports/${report.id}/answer`, answer)).status).toBe(
      200,
    );
    const later = startPhone({ server: cms.url, storage: wechat.phone.storage }, 'signage/report/index');
    await says(later, '这部手机报告过的');
    await press(later, /^售票处\d/);
    await says(later, '已更换，谢谢。');
    expect([...wechat.errors, ...later.errors]).toEqual([]);
  });
});
