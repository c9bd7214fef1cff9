import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Booted } from 'cms/testing/boot';
import fc from 'fast-check';
import { elements } from 'miniprogram/testing/view';
import type { Wechat } from 'miniprogram/testing/wechat';
import type { PackItem } from 'shared/guide';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Plan, walk } from './random-walk';
import { startPhone } from './start-phone';
import { serveWords } from './words-server';

const tour = 'guide/tour/index?slug=dawn-flag';

let cms: Booted;
const folders: string[] = [];
beforeAll(async () => {
  cms = await serveWords({ gates: 'open' });
}, 600_000);
afterAll(() => cms.stop());
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

type Kept = { storage: Map<string, string>; files: string };
const newPhone = (): Kept => {
  const files = mkdtempSync(join(tmpdir(), 'guide-phone-'));
  folders.push(files);
  return { storage: new Map(), files };
};
const start = (kept: Kept, more: Partial<Parameters<typeof startPhone>[0]> = {}, first = tour) =>
  startPhone({ server: cms.url, ...kept, ...more }, first);
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 60_000, interval: 40 });
const isKept = (wechat: Wechat) => soon(() => wechat.text()).toMatch(/已存进手机/);
const keep = async (wechat: Wechat) => {
  await soon(() => wechat.named(/^保存这条路线/).length).toBe(1);
  wechat.tap(/^保存这条路线/);
};

/** Every file of the phone's packs: name without ending, and the SHA-256 of what is really in it. */
const held = ({ files }: Kept) =>
  readdirSync(join(files, 'pack'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(files, 'pack', name));
      return {
        name: name.replace(/\.\w+$/, ''),
        part: name.endsWith('.part'),
        hash: createHash('sha256').update(bytes).digest('hex'),
      };
    });
const items = ({ storage }: Kept): PackItem[] => JSON.parse(storage.get('packs') ?? '[]')[0]?.items ?? [];

/** The files are those that the pack names, no more and no fewer, each of them whole. */
function expectExactCopy(phone: Kept): void {
  const wanted = [...new Set(items(phone).map(({ sha256 }) => sha256))].sort();
  expect(wanted.length).toBeGreaterThan(20);
  expect(held(phone)).toEqual(wanted.map((hash) => ({ name: hash, part: false, hash })));
}

describe('a tour kept on the phone', () => {
  it('says its size before, shows how far it is, and is an exact copy of what the server has', async () => {
    const phone = newPhone();
    const wechat = start(phone);
    await soon(() => wechat.text()).toMatch(/保存这条路线（[\d.]+ MB）/);
    await keep(wechat);
    await soon(
      () => [...elements(wechat.view())].filter(({ attr }) => attr.ariaRole === 'progressbar').length,
    ).toBe(1);
    await isKept(wechat);
    expectExactCopy(phone);
    expect(wechat.errors).toEqual([]);
  });

  it('opens in flight mode on a phone that has seen nothing else: tour, way, stop, picture and voice', async () => {
    const phone = newPhone();
    await keep(start(phone));
    await soon(() => phone.storage.get('packs') ?? '').not.toBe('');
    for (const key of [...phone.storage.keys()]) if (key.startsWith('cache')) phone.storage.delete(key);
    const flight = { online: false };
    const home = start(phone, flight, 'visit/home/index');
    await soon(() => home.text()).toMatch(/晨曦升旗线/);
    await soon(() => home.text()).toMatch(/存下的内容/);
    const walk = start(phone, flight, 'guide/tour/walk?slug=dawn-flag');
    await soon(() => walk.text()).toMatch(/第 1 站，共 11 站/);
    const number = start(phone, flight, 'guide/exhibit/index?number=1');
    await soon(() => number.text()).toMatch(/您面前就是天安门城楼/);
    const pictures = [...elements(number.view())].filter(({ tag }) => tag === 'wx-image');
    expect(
      pictures.map(({ attr }) => attr.src).filter((src) => String(src).startsWith('wxfile://')),
    ).toHaveLength(1);
    number.tap('播放讲解');
    await soon(() => number.seen.audio.src).toMatch(/^wxfile:\/\/usr\/pack\/[0-9a-f]{64}\.m4a$/);
  });

  it('goes on where the network broke off once it is back, and leaves nothing behind when removed', async () => {
    const phone = newPhone();
    const wechat = start(phone);
    await keep(wechat);
    await soon(() => readdirSync(phone.files)).toContain('pack');
    wechat.phone.online = false;
    await soon(() => wechat.text()).toMatch(/网络断了/);
    const before = held(phone).filter(({ part }) => !part).length;
    wechat.phone.online = true;
    wechat.tap('继续保存');
    await isKept(wechat);
    expect(held(phone).length).toBeGreaterThan(before);
    expectExactCopy(phone);
    wechat.tap('从手机里删除');
    await soon(() => wechat.named(/^保存这条路线/).length).toBe(1);
    expect(held(phone)).toEqual([]);
  });

  it('killed at 50 random points, in the middle of a write too, always resumes to an exact copy', async () => {
    /** Without drawing the screen again and again: the phone says that the pack is whole, and has tidied up. */
    const isWhole = async (phone: Kept) => {
      await soon(() => items(phone).length).toBeGreaterThan(0);
      await soon(() => held(phone).every(({ part }) => !part)).toBe(true);
    };
    const whole = newPhone();
    const counting = start(whole, { offAfter: 1_000_000 });
    await keep(counting);
    await isWhole(whole);
    const changes = 1_000_000 - (counting.phone.offAfter ?? 0);
    expect(changes).toBeGreaterThan(50);
    const moments = fc.sample(
      fc.tuple(fc.integer({ min: 1, max: changes }), fc.integer({ min: 1, max: 20 })),
      25,
    );
    let kills = 0;
    for (const [first, second] of moments) {
      const phone = newPhone();
      const begun = start(phone, { offAfter: first });
      await keep(begun);
      await soon(() => begun.phone.offAfter).toBe(0);
      begun.end();
      kills += 1;
      // Killed again soon after it went on, where that much was left to do.
      const again = start(phone, { offAfter: second });
      await soon(() => again.phone.offAfter === 0 || items(phone).length > 0).toBe(true);
      kills += 1;
      again.phone.offAfter = 0;
      again.end();
      const last = start(phone);
      await isWhole(phone);
      last.end();
      expectExactCopy(phone);
      expect(items(phone)).toEqual(items(whole));
    }
    expect(kills).toBe(50);
  }, 600_000);

  it('fetches only what has changed when the content is newer', async () => {
    const phone = newPhone();
    const first = start(phone);
    await keep(first);
    await isKept(first);
    const documents = cms.strapi.documents('api::guide.exhibit');
    const gate = await documents.findFirst({ filters: { slug: 'huabiao' }, locale: 'zh-CN' });
    const documentId = gate?.documentId ?? '';
    await documents.update({ documentId, locale: 'zh-CN', data: { summary: '改过的简介。' } as never });
    await documents.publish({ documentId, locale: 'zh-CN' });
    const again = start(phone);
    await soon(() => again.named(/^更新（/).length).toBe(1);
    const before = new Set(again.seen.requests);
    again.tap(/^更新（/);
    await soon(() => again.named(/^更新（/).length).toBe(0);
    await isKept(again);
    const asked = again.seen.requests.filter((address) => !before.has(address));
    expect(asked.filter((address) => address.startsWith('/uploads/'))).toEqual([]);
    expectExactCopy(phone);
  });
});

describe('a network that goes at any moment', () => {
  const plan = fc.record<Plan>({
    taps: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 2, maxLength: 7 }),
    cutBefore: fc.integer({ min: 0, max: 6 }),
    cutAfter: fc.integer({ min: 0, max: 40 }),
  });
  const firsts = ['visit/home/index', 'guide/browse/index', 'guide/tours/index', tour, 'ceremony/flag/index'];

  it('in 200 random walks: no blank screen, no endless loading, no lost progress', async () => {
    const wrong: string[] = [];
    const walkOnce = async (index: number, taps: Plan) => {
      const phone = newPhone();
      const begun = {
        tour: 'dawn-flag',
        at: 'huabiao',
        done: ['flagpole', 'square'],
        finished: false,
        changedAt: '2026-11-27T02:00:00.000Z',
      };
      phone.storage.set('tour-progress', JSON.stringify([begun]));
      const wechat = start(phone, {}, firsts[index % firsts.length]);
      wrong.push(...(await walk(wechat, taps)).map((what) => `${index}: ${what}`));
      wechat.end();
      const kept = JSON.parse(phone.storage.get('tour-progress') ?? '[]').find(
        (one: { tour: string }) => one.tour === 'dawn-flag',
      );
      if (!begun.done.every((stop) => kept?.done.includes(stop)))
        wrong.push(`${index}: progress is lost: ${JSON.stringify(kept)}`);
    };
    // Walks are mostly waiting: a few visitors at a time, each with a phone of their own.
    const plans = [...fc.sample(plan, 200).entries()];
    const visitor = async () => {
      for (let next = plans.pop(); next; next = plans.pop()) await walkOnce(...next);
    };
    await Promise.all(Array.from({ length: 6 }, visitor));
    expect(wrong).toEqual([]);
  }, 600_000);
});
