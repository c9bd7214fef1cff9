import { type Administrator, makeApiToken, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const secret = '尚未公开的讲解词';
const types = ['areas', 'exhibits', 'tours', 'stories', 'notices', 'notice-templates', 'site', 'sites'];
const tricks = [
  '',
  '?status=draft',
  '?status=published',
  '?publicationState=preview',
  '?locale=all&status=draft',
  '?filters[summary][$contains]=%E5%B0%9A',
  '?filters[$or][0][slug][$eq]=hidden&status=draft',
  '?sort=summary:asc&status=draft',
  '?populate=*&status=draft',
  '?populate[exhibits][filters][slug][$eq]=hidden',
  '?populate[area][populate]=*&pagination[limit]=-1',
  '?fields[0]=summary&hasPublishedVersion=false',
  '?lookup[updatedBy][email][$startsWith]=a',
];
const otherDoors: [method: string, path: string][] = [
  ['GET', '/api'],
  ['GET', '/api/'],
  ['GET', '/API/exhibits?status=draft'],
  ['GET', '/api//exhibits'],
  ['GET', '/%61pi/exhibits?status=draft'],
  ['GET', '/api/guide/exhibits'],
  ['GET', '/api/upload'],
  ['GET', '/api/upload/files'],
  ['GET', '/api/upload/files/1'],
  ['GET', '/API/UPLOAD/files'],
  ['POST', '/api/upload'],
  ['DELETE', '/api/upload/files/1'],
  ['GET', '/api/i18n/locales'],
  ['GET', '/api/users'],
  ['GET', '/api/users/me'],
  ['POST', '/api/users'],
  ['GET', '/api/users-permissions/roles'],
  ['POST', '/api/auth/local'],
  ['POST', '/api/auth/local/register'],
  ['POST', '/api/auth/forgot-password'],
  ['POST', '/api/auth/reset-password'],
  ['POST', '/api/auth/send-email-confirmation'],
  ['GET', '/api/connect/github'],
  ['POST', '/api/email'],
  ['GET', '/api/content-type-builder/content-types'],
  ['POST', '/api/exhibits'],
  ['PUT', '/api/site'],
  ['GET', '/openapi.json'],
  ['GET', '/documentation'],
  ['GET', '/stock-graphql?query={__typename}'],
  ['POST', '/mcp'],
];
const desks: [method: string, path: string][] = [
  ['GET', '/content-manager/collection-types/api::guide.exhibit?status=draft'],
  ['GET', '/content-manager/relations/api::guide.exhibit/area'],
  ['POST', '/content-manager/collection-types/api::guide.exhibit'],
  ['GET', '/upload/files'],
  ['POST', '/upload'],
  ['GET', '/i18n/locales'],
  ['GET', '/admin/users'],
  ['GET', '/admin/roles'],
  ['GET', '/admin/api-tokens'],
  ['GET', '/content-type-builder/schema'],
  ['GET', '/admin/transfer/runner/pull'],
  ['GET', '/admin/transfer/runner/push'],
];

describe.each(databases)('what a stranger can reach on %s', (database) => {
  let cms: Booted;
  let owner: Administrator;
  let documentId: string;
  const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
    fetch(`${cms.url}${path}`, { method, headers, redirect: 'manual' });

  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open', database });
    owner = await signIn(cms, 'strapi-super-admin');
    const exhibits = cms.strapi.documents('api::guide.exhibit');
    const data = { slug: 'hidden', number: 1, category: 'gate', name: '天安门', summary: secret };
    ({ documentId } = await exhibits.create({ locale: 'zh-CN', data }));
  });
  afterAll(() => cms.stop());

  it.each(types)('no answer from /api/%s, whatever is asked', async (type) => {
    for (const path of [
      ...tricks.map((trick) => `/api/${type}${trick}`),
      `/api/${type}/${documentId}?status=draft`,
    ]) {
      const answer = await ask('GET', path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).not.toContain(secret);
    }
  });

  it.each(otherDoors)('%s %s is not there', async (method, path) => {
    const answer = await ask(method, path);
    expect([404, 405]).toContain(answer.status);
    expect(await answer.text()).not.toContain(secret);
  });

  it('not even an API token of full access opens the content API', async () => {
    const headers = { Authorization: `Bearer ${await makeApiToken(cms)}` };
    for (const path of ['/api/exhibits?status=draft', '/api/upload/files', '/api/i18n/locales']) {
      expect((await ask('GET', path, headers)).status, path).toBe(404);
    }
  });

  it.each(desks)('%s %s asks for a sign-in', async (method, path) => {
    const answer = await ask(method, path);
    expect([401, 403, 404, 405]).toContain(answer.status);
    expect(await answer.text()).not.toContain(secret);
  });

  it('the transfer of a whole database to another server is off, for the owner too', async () => {
    expect((await owner.ask('GET', '/admin/transfer/tokens')).status).toBe(404);
  });

  it.each(['flag-day', 'correction', 'subscription', 'duty-day'])(
    'the record %s of the ceremony desk has no form of Strapi’s, not even for the owner',
    async (name) => {
      for (const uid of [`api::ceremony.${name}`, `api%3A%3Aceremony.${name}`, `API::ceremony.${name}`]) {
        const path = `/content-manager/collection-types/${uid}`;
        expect((await owner.ask('GET', path)).status, path).toBe(404);
        expect((await owner.ask('POST', path, {})).status, path).toBe(404);
      }
    },
  );

  it('nobody can make themselves the first administrator any more', async () => {
    const answer = await fetch(`${cms.url}/admin/register-admin`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'eve@example.org', password: 'Passw0rdPassw0rd', firstname: 'Eve' }),
    });
    expect(answer.status).toBe(400);
  });

  it('the data folder cannot be read through the uploads', async () => {
    for (const path of [
      '/cms.sqlite',
      '/uploads/../cms.sqlite',
      '/uploads/..%2fcms.sqlite',
      '/uploads/%2e%2e/cms.sqlite',
      '/uploads/..%5ccms.sqlite',
      '/uploads/%00',
      '/uploads/%',
      '/uploads/.gitkeep',
      '/.env',
      '/package.json',
    ]) {
      const answer = await ask('GET', path);
      expect([400, 403, 404], path).toContain(answer.status);
      expect(await answer.text(), path).not.toContain('SQLite format');
    }
  });
});
