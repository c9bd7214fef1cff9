import { type Administrator, makeApiToken, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import type { Finding, Rule } from 'shared/signage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv } from './term-desk';

const explorer = '/content-manager/collection-types/api::signage.term';
const doors: [method: string, path: string][] = [
  ['POST', '/sign-review/check'],
  ['GET', '/sign-review/rules'],
  ['GET', '/sign-review/prose/api::guide.exhibit/x'],
  ['GET', '/sign-review/terms/export'],
  ['POST', '/sign-review/terms/preview'],
  ['POST', '/sign-review/terms/import'],
  ['GET', '/sign-review/terms/imports'],
  ['POST', '/sign-review/terms/imports/x/undo'],
  ['GET', explorer],
  ['POST', explorer],
];
const forTermsOnly = doors.filter(([, path]) => path.includes('/terms') || path === explorer);

interface Prose {
  passages: { place: string; zh: string; en: string; findings: Finding[] }[];
}

describe('the sign review of the admin', () => {
  let cms: Booted;
  const people: Record<string, Administrator> = {};
  const ask = <Body = unknown>(role: string, method: string, path: string, body?: unknown) =>
    (people[role] as Administrator).ask<Body>(method, path, body);
  beforeAll(async () => {
    cms = await bootStrapi();
    for (const role of ['strapi-super-admin', 'editor', 'reviewer', 'signage', 'ceremony', 'operator'])
      people[role] = await signIn(cms, role);
  });
  afterAll(() => cms.stop());

  it('is shut to the public and to API tokens', async () => {
    const token = await makeApiToken(cms);
    for (const [method, path] of doors)
      for (const headers of [{}, { Authorization: `Bearer ${token}` }] as Record<string, string>[]) {
        const { status } = await fetch(`${cms.url}${path}`, { method, headers });
        expect(status, `${method} ${path}`).toBe(401);
      }
    for (const path of ['/api/terms', '/api/sign-review/rules', '/api/term-imports'])
      expect((await fetch(`${cms.url}${path}`)).status, path).toBe(404);
  });

  it('is shut to people of the admin who have nothing to do with signs or texts', async () => {
    for (const role of ['ceremony', 'operator'])
      for (const [method, path] of doors)
        expect(
          (await ask(role, method, path, method === 'POST' ? {} : undefined)).status,
          `${role} ${path}`,
        ).toBe(403);
  });

  it('lets editors and reviewers check texts, but not touch terms', async () => {
    for (const role of ['editor', 'reviewer']) {
      expect((await ask(role, 'POST', '/sign-review/check', { zh: '出口', en: 'Exit' })).status).toBe(200);
      for (const [method, path] of forTermsOnly)
        expect(
          (await ask(role, method, path, method === 'POST' ? {} : undefined)).status,
          `${role} ${path}`,
        ).toBe(403);
    }
  });

  it('lets the signage team do both, but see no record of imports in the content manager', async () => {
    expect((await ask('signage', 'GET', explorer)).status).toBe(200);
    expect((await ask('signage', 'GET', '/sign-review/terms/export')).status).toBe(200);
    const imports = '/content-manager/collection-types/api::signage.term-import';
    expect((await ask('signage', 'GET', imports)).status).toBe(403);
  });

  it('finds what is wrong with a sign, by which rule, where, and what to write instead', async () => {
    const { body } = await ask<{ findings: Finding[] }>('signage', 'POST', '/sign-review/check', {
      zh: '售票处',
      en: 'Ticket Ofice',
      placeKind: 'ticket',
    });
    expect(body.findings[0]).toMatchObject({
      rule: 'SPELL-01',
      type: 'misspelling',
      severity: 'S2',
      field: 'en',
      start: 7,
      end: 12,
      suggestion: 'Ticket Office',
      message: { zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.any(String) },
      source: expect.any(String),
    });
  });

  it.each([
    ['nothing', undefined],
    ['a text that is no text', { zh: 1, en: 'Exit' }],
    ['an unknown kind of place', { zh: '出口', en: 'Exit', placeKind: 'spaceship' }],
    ['an endless text', { zh: '出'.repeat(2001), en: 'Exit' }],
  ])('refuses %s as 400', async (_name, body) => {
    const answer = await ask<{ error: { message: string } }>('signage', 'POST', '/sign-review/check', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(/格式不对/);
  });

  it('finds nothing where nothing is written yet', async () => {
    const { body } = await ask('signage', 'POST', '/sign-review/check', { zh: ' ', en: '' });
    expect(body).toEqual({ findings: [] });
  });

  it('lists every rule with its sentence, source and examples', async () => {
    const { body } = await ask<Rule[]>('editor', 'GET', '/sign-review/rules');
    expect(body.length).toBeGreaterThan(40);
    for (const rule of body)
      expect(rule).toMatchObject({ sentence: { zh: /./ }, source: { norm: /./ } } as never);
  });

  describe('for a document', () => {
    let exhibit: string;
    let notice: string;
    beforeAll(async () => {
      const documents = (uid: string) => cms.strapi.documents(uid as 'api::guide.exhibit');
      const made = await documents('api::guide.exhibit').create({
        locale: 'zh-CN',
        data: {
          slug: 'rostrum',
          number: 7,
          category: 'gate',
          name: '天安门城楼',
          summary: '天安门城楼建于1420年。',
          narration: { text: '请看天安门城楼。', transcript: '请看天安门城楼。' },
        } as never,
      });
      exhibit = made.documentId;
      await documents('api::guide.exhibit').update({
        documentId: exhibit,
        locale: 'en',
        data: {
          name: "Tian'anmen Rostrum",
          summary: 'Tiananmen Castle was completed in 1420.',
          narration: { text: 'Look at the the gate.', transcript: 'Look at the gate.' },
        } as never,
      });
      const told = { slug: 'closed', level: 'info', title: '闭馆', text: '今日闭馆。' };
      notice = (await documents('api::visit.notice').create({ locale: 'zh-CN', data: told as never }))
        .documentId;
    });

    it('names the texts and what the rules for prose find in them, by the terms of the CMS', async () => {
      const { body } = await ask<Prose>('editor', 'GET', `/sign-review/prose/api::guide.exhibit/${exhibit}`);
      const found = body.passages.flatMap(({ place, findings }) =>
        findings.map(({ rule, suggestion }) => [place, rule, suggestion]),
      );
      expect(found).toContainEqual(['简介', 'NAME-01', "Tian'anmen Rostrum"]);
      expect(found.map(([place, rule]) => [place, rule])).toContainEqual(['讲解 讲解词', 'TXT-06']);
    });

    it('shows nobody a document that he may not read', async () => {
      expect((await ask('signage', 'GET', `/sign-review/prose/api::visit.notice/${notice}`)).status).toBe(
        403,
      );
      expect((await ask('editor', 'GET', `/sign-review/prose/api::visit.notice/${notice}`)).status).toBe(200);
    });

    it('answers 404 for what is not there and for types without prose', async () => {
      for (const path of ['api::guide.exhibit/nothing', 'api::signage.term/x', 'admin::user/1'])
        expect((await ask('strapi-super-admin', 'GET', `/sign-review/prose/${path}`)).status, path).toBe(404);
    });
  });

  it('takes only a file it can read', async () => {
    for (const path of ['/sign-review/terms/preview', '/sign-review/terms/import'])
      expect((await ask('signage', 'POST', path, {})).status, path).toBe(400);
    const form = new FormData();
    form.append('file', new Blob([csv('瞻仰厅,Memorial Hall,,,,,')]), 'a.csv');
    form.append('other', new Blob([csv('瞻仰厅,Memorial Hall,,,,,')]), 'b.csv');
    expect((await ask('signage', 'POST', '/sign-review/terms/preview', form)).status).toBe(400);
    expect((await ask('signage', 'POST', '/sign-review/terms/imports/none/undo', {})).status).toBe(404);
  });
});
