import { randomBytes } from 'node:crypto';
import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { instantOf } from 'shared/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationAddress } from '../reading/ask';
import { Curator } from '../reading/content';
import { productionEnvironment } from '../reading/production';
import { registered } from '../reading/registered';

const exhibit = 'api::guide.exhibit';
const homeVariables = { locale: 'ZH' };
type Issued = { ticket: string; screen: string; expiresAt: string; further: number };
type Shown = {
  data?: { exhibit?: { name: string } | null; notices?: { title: string }[] };
  errors?: unknown[];
};

describe.each(databases)('a preview on %s', (database) => {
  let cms: Booted;
  let curator: Curator;
  let editor: Administrator;
  const ids = { published: '', secret: '', tour: '' };

  beforeAll(async () => {
    cms = await bootStrapi({ database, env: productionEnvironment, gates: 'open' });
    curator = new Curator(cms.strapi);
    editor = await signIn(cms, 'editor');
    ids.published = await curator.exhibit(1);
    await curator.edit(exhibit, ids.published, 'zh-CN', { name: '草稿里的名字' });
    ids.secret = await curator.draft(
      exhibit,
      { slug: 'secret', number: 2, category: 'stonework' },
      {
        'zh-CN': { name: '未公开', summary: '简介' },
      },
    );
  }, 120_000);
  afterAll(() => cms.stop());

  const issue = async (documentId: string, type = exhibit, lifetime = 'form') => {
    const { status, body } = await editor.ask<Issued>('POST', '/curator-desk/preview', {
      type,
      documentId,
      lifetime,
    });
    expect(status).toBe(200);
    return body;
  };
  const addressOf = (name: string, variables: object) =>
    operationAddress(cms.url, registered.findLast((each) => each.name === name)?.id ?? '', variables);
  const read = async (slug: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(addressOf('Exhibit', { locale: 'ZH', other: 'EN', slug }), { headers });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Shown };
  };
  const withTicket = (ticket: string) => ({ authorization: `Preview ${ticket}` });
  const nameOf = ({ body }: { body: Shown }) => body.data?.exhibit?.name;

  it('shows the draft of its document to whoever has the ticket, and keeps it nowhere', async () => {
    const { ticket, screen } = await issue(ids.published);
    expect(screen).toBe('/guide/exhibit/index?slug=exhibit-1');
    const before = await read('exhibit-1');
    expect(nameOf(before)).toBe('展项1');
    const shown = await read('exhibit-1', withTicket(ticket));
    expect(nameOf(shown)).toBe('草稿里的名字');
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.headers.get('etag')).toBeNull();
    // The next visitor gets what is published, and so does whoever asks the cache with the draft's own tag.
    expect(nameOf(await read('exhibit-1'))).toBe('展项1');
  });

  it('shows no other draft', async () => {
    const { ticket } = await issue(ids.published);
    expect((await read('secret', withTicket(ticket))).body.data?.exhibit).toBeNull();
    expect((await read('secret')).body.data?.exhibit).toBeNull();
    const own = await issue(ids.secret);
    expect(nameOf(await read('secret', withTicket(own.ticket)))).toBe('未公开');
    expect(nameOf(await read('exhibit-1', withTicket(own.ticket)))).toBe('展项1');
  });

  it('shows a tour with the drafts of its stops', async () => {
    const stops = [ids.published, ids.secret].map((id, index) => ({
      position: index + 1,
      exhibit: id,
      minutes: 5,
    }));
    ids.tour = await curator.draft(
      'api::guide.tour',
      { slug: 'tour', position: 1 },
      {
        'zh-CN': { name: '路线', summary: '简介', stops },
      },
    );
    const { ticket, further } = await issue(ids.tour, 'api::guide.tour');
    expect(further).toBe(2);
    expect(nameOf(await read('secret', withTicket(ticket)))).toBe('未公开');
  });

  it('shows a draft with gaps', async () => {
    const id = await curator.draft(
      exhibit,
      { slug: 'gaps' },
      { 'zh-CN': { pictures: [{ caption: '没有图' }] } },
    );
    const { ticket } = await issue(id);
    const { status, body } = await read('gaps', withTicket(ticket));
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  it('opens to no ticket but a good one: forged, changed, of another time, in another place', async () => {
    const { ticket } = await issue(ids.secret);
    const [content = '', signature = ''] = ticket.split('.');
    const other = JSON.parse(Buffer.from(content, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...other, e: other.e + 1 })).toString('base64url');
    const bad = [
      '',
      'x',
      '.',
      ticket.slice(0, -1),
      `${ticket}A`,
      `${forged}.${signature}`,
      `${content}.${randomBytes(32).toString('base64url')}`,
      `${content}.`,
      `${ticket}.${signature}`,
      'a'.repeat(7500),
    ];
    for (const each of bad) {
      const { status, headers, body } = await read('secret', withTicket(each));
      expect([status, body.data, headers.get('cache-control')], each).toEqual([401, undefined, 'no-store']);
    }
    const elsewhere = [
      { authorization: `Bearer ${ticket}` },
      { authorization: `Basic ${ticket}` },
      { 'x-preview': ticket },
      { cookie: `preview=${ticket}` },
    ] as Record<string, string>[];
    for (const headers of elsewhere) expect((await read('secret', headers)).body.data?.exhibit).toBeNull();
    const inAddress = await fetch(
      `${addressOf('Exhibit', { locale: 'ZH', other: 'EN', slug: 'secret' })}&preview=${ticket}`,
    );
    expect(JSON.stringify(await inAddress.json())).not.toContain('未公开');
  });

  it('opens no other door: no query of one’s own, no draft argument, no admin', async () => {
    const { ticket } = await issue(ids.secret);
    const ask = (query: string) =>
      fetch(`${cms.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...withTicket(ticket) },
        body: JSON.stringify({ query }),
      });
    expect((await ask('{ exhibits(locale: ZH, status: DRAFT) { items { name } } }')).status).toBe(403);
    expect((await ask('{ __schema { types { name } } }')).status).toBe(403);
    for (const authorization of [`Preview ${ticket}`, `Bearer ${ticket}`]) {
      const answer = await fetch(`${cms.url}/content-manager/collection-types/${exhibit}`, {
        headers: { authorization },
      });
      expect(answer.status).toBe(401);
    }
  });

  it('ends: with its time, and with the account of whoever issued it', async () => {
    const { ticket, expiresAt } = await issue(ids.secret);
    const link = await issue(ids.secret, exhibit, 'link');
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(30 * 60_000);
    expect(Date.parse(link.expiresAt) - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
    cms.setClock(() => new Date(Date.parse(expiresAt) + 1));
    expect((await read('secret', withTicket(ticket))).status).toBe(401);
    expect((await read('secret', withTicket(link.ticket))).status).toBe(200);
    cms.setClock();
    const { ticket: again } = await issue(ids.secret);
    const users = cms.strapi.db.query('admin::user');
    await users.update({ where: { id: editor.id }, data: { isActive: false } });
    expect((await read('secret', withTicket(again))).status).toBe(401);
    await users.update({ where: { id: editor.id }, data: { isActive: true } });
  });

  it('moves the clock for its own answers alone', async () => {
    await curator.published(
      'api::visit.notice',
      {
        slug: 'national-day',
        level: 'info',
        startsAt: instantOf('2031-10-01').toISOString(),
        endsAt: instantOf('2031-10-08').toISOString(),
      },
      {
        'zh-CN': { title: '国庆安排', text: '照常开放。' },
        en: { title: 'National Day', text: 'Open as usual.' },
      },
    );
    const { ticket } = await issue(ids.published);
    const home = async (headers: Record<string, string>) => {
      const answer = await fetch(addressOf('Home', homeVariables), { headers });
      return { status: answer.status, text: await answer.text() };
    };
    const at = { 'x-preview-at': instantOf('2031-10-02').toISOString() };
    expect((await home({ ...withTicket(ticket), ...at })).text).toContain('国庆安排');
    expect((await home(withTicket(ticket))).text).not.toContain('国庆安排');
    expect((await home(at)).text).not.toContain('国庆安排');
    for (const wrong of ['soon', '0001-01-01T00:00:00Z', '9999-01-01T00:00:00Z']) {
      expect((await home({ ...withTicket(ticket), 'x-preview-at': wrong })).status, wrong).toBe(400);
    }
  });

  it('is issued to those at the desk only, and for documents that have a screen', async () => {
    const wanted = { type: exhibit, documentId: ids.secret };
    const anonymous = await fetch(`${cms.url}/curator-desk/preview`, {
      method: 'POST',
      body: JSON.stringify(wanted),
    });
    expect(anonymous.status).toBe(401);
    const ceremony = await signIn(cms, 'ceremony');
    expect((await ceremony.ask('POST', '/curator-desk/preview', wanted)).status).toBe(403);
    const asked = async (body: unknown) => (await editor.ask('POST', '/curator-desk/preview', body)).status;
    expect(await asked({ type: 'api::visit.notice-template', documentId: 'x' })).toBe(404);
    expect(await asked({ type: 'admin::user', documentId: '1' })).toBe(404);
    expect(await asked({ type: exhibit, documentId: 'nothing' })).toBe(404);
    expect(await asked({ type: exhibit })).toBe(400);
    expect(await asked({ type: exhibit, documentId: { $ne: '' } })).toBe(400);
  });
});
