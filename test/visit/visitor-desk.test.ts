import { inflateSync } from 'node:zlib';
import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import decodeQR from 'qr/decode.js';
import { addDays, civilDate, now } from 'shared/time';
import { type UsageCount, usageLimits } from 'shared/visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoopbackWeChat } from '../ceremony/wechat';

interface Listed {
  codes: { kind: string; text: string; address: string; zh: string; en: string; published: boolean }[];
  unprintable: { zh: string; why: string }[];
  linkRule: string;
  miniProgram: boolean;
}
interface Report {
  days: { day: string; opened: number; finished: number }[];
  stops: {
    slug: string;
    opened: number;
    byCode: number;
    byNumber: number;
    begun: number;
    finished: number;
  }[];
  missed: { number: number; typed: number; scanned: number }[];
  languages: { locale: string; opened: number }[];
}

// Over https the admin's cookie would be for https only, and this test signs in without.
const origin = 'http://guide.example';
const doors: [method: string, path: string][] = [
  ['GET', '/visitor-desk/codes'],
  ['POST', '/visitor-desk/codes/sheet'],
  ['GET', '/visitor-desk/codes/n1/drawing'],
  ['GET', '/visitor-desk/codes/n1/mini-program'],
  ['GET', '/visitor-desk/usage'],
];

/** The code that a drawing shows, read as a phone's camera reads it. */
function readDrawing(svg: string): string {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 6;
  const data = new Uint8Array((side * scale) ** 2 * 4).fill(255);
  for (const [, x = '', y = ''] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let down = 0; down < scale; down += 1)
      for (let along = 0; along < scale; along += 1) {
        const at = ((Number(y) * scale + down) * side * scale + Number(x) * scale + along) * 4;
        data.fill(0, at, at + 3);
      }
  }
  return decodeQR({ width: side * scale, height: side * scale, data });
}

describe.each(databases)('what concerns visitors on the square, on %s', (database) => {
  const weChat = new LoopbackWeChat();
  let cms: Booted;
  const people: Record<string, Administrator> = {};
  const ask = <Body = unknown>(role: string, method: string, path: string, body?: unknown) =>
    (people[role] as Administrator).ask<Body>(method, path, body);
  const report = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${cms.url}/visit/usage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const today = civilDate(now());
  const one: UsageCount = {
    day: today,
    kind: 'opened',
    subject: 'monument',
    way: 'code',
    locale: 'zh-CN',
    count: 2,
  };

  beforeAll(async () => {
    const env = {
      PUBLIC_URL: origin,
      WECHAT_APP_ID: 'app-id',
      WECHAT_APP_SECRET: 'app-secret',
      WECHAT_API: await weChat.listen(),
    };
    cms = await bootStrapi({ database, env });
    for (const role of ['editor', 'signage', 'ceremony', 'operator']) people[role] = await signIn(cms, role);
    const exhibits = cms.strapi.documents('api::guide.exhibit');
    const tours = cms.strapi.documents('api::guide.tour');
    for (const [slug, number, zh, en] of [
      ['monument', 13, '人民英雄纪念碑', "Monument to the People's Heroes"],
      ['huabiao', 7, '华表 <b>', ''],
    ] as const) {
      const data = { slug, number, category: 'monument', name: zh, summary: zh };
      const { documentId } = await exhibits.create({ locale: 'zh-CN', data } as never);
      if (en) await exhibits.update({ documentId, locale: 'en', data: { name: en, summary: en } } as never);
    }
    const tour = (slug: string, position: number) =>
      tours.create({ locale: 'zh-CN', data: { slug, position, name: slug, summary: '一' } } as never);
    await tour('dawn-flag', 1);
    await tour('a-tour-with-a-name-that-is-much-too-long', 2);
  });
  afterAll(async () => {
    await cms.stop();
    await weChat.close();
  });

  it('is shut to the public, and to roles that have no use for it', async () => {
    for (const [method, path] of doors) {
      expect((await fetch(`${cms.url}${path}`, { method })).status, path).toBe(401);
      expect((await ask('ceremony', method, path, method === 'POST' ? {} : undefined)).status, path).toBe(
        403,
      );
    }
    expect((await ask('signage', 'GET', '/visitor-desk/usage')).status).toBe(403);
    expect((await ask('operator', 'GET', '/visitor-desk/codes')).status).toBe(403);
  });

  it('lists every code with the link rule for WeChat, and says what cannot be printed and why', async () => {
    const { body } = await ask<Listed>('editor', 'GET', '/visitor-desk/codes');
    expect(body.codes.map(({ text, address }) => [text, address])).toEqual([
      ['n7', `${origin}/?c=n7`],
      ['n13', `${origin}/?c=n13`],
      ['t.dawn-flag', `${origin}/?c=t.dawn-flag`],
    ]);
    expect(body.codes[1]).toMatchObject({ en: "Monument to the People's Heroes", published: false });
    expect(body.unprintable).toEqual([
      { zh: 'a-tour-with-a-name-that-is-much-too-long', why: expect.stringContaining('30') },
    ]);
    expect(body).toMatchObject({ linkRule: `${origin}/?c=`, miniProgram: true });
  });

  it('draws a code that a camera reads back', async () => {
    for (const text of ['n7', 'n13-2', 't.dawn-flag']) {
      const { body } = await ask<{ svg: string }>('signage', 'GET', `/visitor-desk/codes/${text}/drawing`);
      expect(readDrawing(body.svg)).toBe(`${origin}/?c=${text}`);
      expect(body.svg).not.toContain('<b>');
    }
    for (const text of ['n99', 'x', 'n13-2-3', encodeURIComponent('../n13')])
      expect((await ask('editor', 'GET', `/visitor-desk/codes/${text}/drawing`)).status, text).toBe(404);
  });

  it('prints sheets as PDF, with a label for each sign of a stop', async () => {
    const { body, status } = await ask<{ pdf: string; labels: number }>(
      'editor',
      'POST',
      '/visitor-desk/codes/sheet',
      { texts: ['n7', 'n13', 't.dawn-flag'], signs: 6 },
    );
    expect(status).toBe(200);
    expect(body.labels).toBe(13);
    const pdf = Buffer.from(body.pdf, 'base64');
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2);
    // Each dark module is a rectangle: far more than lines to cut along.
    const drawn = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index }) => {
      const from = index + (text[index + 6] === '\r' ? 8 : 7);
      try {
        return [inflateSync(pdf.subarray(from)).toString('latin1')];
      } catch {
        return [];
      }
    });
    expect(drawn.join('').match(/ re\n/g)?.length).toBeGreaterThan(13 * 150);
    expect(pdf.length).toBeLessThan(400_000);
  });

  it('refuses a sheet of nothing, of too much, or of what is no longer there', async () => {
    const sheet = (body: unknown) => ask('editor', 'POST', '/visitor-desk/codes/sheet', body);
    for (const body of [{}, { texts: [] }, { texts: ['n13'], signs: 0 }, { texts: 'n13' }])
      expect((await sheet(body)).status, JSON.stringify(body)).toBe(400);
    expect((await sheet({ texts: ['n404'] })).status).toBe(404);
  });

  it("fetches WeChat's own round code, with the same text as its scene", async () => {
    const { body, status } = await ask<{ picture: string }>(
      'editor',
      'GET',
      '/visitor-desk/codes/n13/mini-program',
    );
    expect(status).toBe(200);
    expect(Buffer.from(body.picture, 'base64').toString()).toBe('picture of n13');
    expect(weChat.codes.at(-1)).toMatchObject({ scene: 'n13', page: 'guide/exhibit/index' });
    weChat.codeRefusals.push(41030);
    const refused = await ask<{ error: { message: string } }>(
      'editor',
      'GET',
      '/visitor-desk/codes/n13/mini-program',
    );
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain('先发布小程序');
  });

  it('sums up what phones report, and shows it by day, stop and number', async () => {
    const counts = [
      one,
      { ...one, way: 'number', count: 1 },
      { ...one, kind: 'begun', way: 'link', count: 2 },
      { ...one, kind: 'finished', way: 'link', count: 1, locale: 'en' },
      { ...one, day: addDays(today, -2), locale: 'en', count: 5 },
      { ...one, kind: 'missed', subject: '99', way: 'number', count: 3 },
      { ...one, subject: 'no-such-stop' },
    ];
    const answer = await report({ counts });
    expect([answer.status, await answer.json()]).toEqual([202, { taken: 6 }]);
    // Many phones at once, on the same rows.
    const more = await Promise.all(Array.from({ length: 20 }, () => report({ counts: [one, one] })));
    expect(more.map(({ status }) => status)).toEqual(Array(20).fill(202));
    const { body } = await ask<Report>('editor', 'GET', '/visitor-desk/usage');
    expect(body.days).toHaveLength(30);
    expect(body.days.at(-1)).toEqual({ day: today, opened: 2 + 1 + 80, finished: 1 });
    expect(body.days.at(-3)).toMatchObject({ opened: 5 });
    expect(body.stops[0]).toMatchObject({
      slug: 'monument',
      opened: 88,
      byCode: 87,
      byNumber: 1,
      begun: 2,
      finished: 1,
    });
    expect(body.stops.map(({ slug }) => slug)).toEqual(['monument', 'huabiao']);
    expect(body.missed).toEqual([{ number: 99, typed: 3, scanned: 0 }]);
    expect(body.languages).toEqual([
      { locale: 'en', opened: 5 },
      { locale: 'zh-CN', opened: 83 },
    ]);
  });

  it('takes no span that cannot be', async () => {
    for (const search of [
      'from=2026-13-01',
      'from=x',
      'from=2026-02-02&to=2026-01-01',
      'from=2020-01-01&to=2026-01-01',
    ])
      expect((await ask('editor', 'GET', `/visitor-desk/usage?${search}`)).status, search).toBe(400);
  });

  it('keeps nothing of who reported: the table has no room for it', async () => {
    const rows = await cms.strapi.db.connection('usage_counts').select('*');
    expect(rows.length).toBeGreaterThan(3);
    expect(Object.keys(rows[0]).sort()).toEqual(['day', 'id', 'kind', 'locale', 'subject', 'total', 'way']);
  });

  it('refuses what is no report, is too large or comes too often, and never fails', async () => {
    for (const body of [
      {},
      [],
      null,
      { counts: 'x' },
      { counts: [{ ...one, count: -1 }] },
      '{"counts":',
      '"x"',
    ])
      expect((await report(body)).status, JSON.stringify(body)).toBe(400);
    const large = { counts: [{ ...one, subject: 'a'.repeat(usageLimits.bytes) }] };
    expect((await report(large)).status).toBe(413);
    const statuses = await Promise.all(Array.from({ length: 300 }, () => report({ counts: [one] })));
    const often = statuses.filter(({ status }) => status === 429);
    expect(often.length).toBeGreaterThan(20);
    expect(Number(often[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([202, 429]));
  });
});
