import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Refused = {
  error: { name: string; message: string; details: { errors: { path: string[]; message: string }[] } };
};
type Saved = { data: { documentId: string } };

const path = (uid: string) => `/content-manager/collection-types/${uid}`;
const exhibitUid = 'api::guide.exhibit';
const whole = { slug: 'huabiao', number: 7, category: 'stonework', name: '华表', summary: '望柱。' };

describe.each(databases)('what curators write on %s', (database) => {
  let cms: Booted;
  let owner: Administrator;
  const post = (uid: string, body: unknown) =>
    owner.ask<Saved & Refused>('POST', `${path(uid)}?locale=zh-CN`, body);
  const publish = (uid: string, id: string, body: unknown, locale = 'zh-CN') =>
    owner.ask<Saved & Refused>('POST', `${path(uid)}/${id}/actions/publish?locale=${locale}`, body);

  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open', database });
    owner = await signIn(cms, 'strapi-super-admin');
  });
  afterAll(() => cms.stop());

  it('is refused beside the field, in Chinese, as a mistake of theirs', async () => {
    const { status, body } = await post(exhibitUid, { ...whole, slug: 'Hua Biao', latitude: 116 });
    expect(status).toBe(400);
    expect(body.error.name).toBe('ValidationError');
    expect(body.error.message).toContain('标识：只能用小写字母');
    expect(body.error.details.errors.map((error) => error.path.join('.'))).toEqual(['slug', 'latitude']);
    expect(await cms.strapi.documents(exhibitUid).count({})).toBe(0);
  });

  it('may be a draft with gaps, but is not published with them', async () => {
    const draft = await post(exhibitUid, { slug: 'gap' });
    expect(draft.status).toBe(201);
    const { status, body } = await publish(exhibitUid, draft.body.data.documentId, { slug: 'gap' });
    expect(status).toBe(400);
    expect(body.error.message).toContain('必须填写');
    expect(await cms.strapi.documents(exhibitUid).count({ status: 'published' })).toBe(0);
    await cms.strapi.documents(exhibitUid).delete({ documentId: draft.body.data.documentId });
  });

  it('has a slug and a stop number of its own, over every language and state', async () => {
    const first = await post(exhibitUid, whole);
    expect(first.status).toBe(201);
    const { documentId } = first.body.data;
    expect((await publish(exhibitUid, documentId, whole)).status).toBe(200);
    const english = await owner.ask('PUT', `${path(exhibitUid)}/${documentId}?locale=en`, {
      name: 'Huabiao',
      summary: 'A column.',
    });
    expect(english.status).toBe(200);
    const twin = await post(exhibitUid, { ...whole, name: '又一座华表' });
    expect(twin.status).toBe(400);
    expect(twin.body.error.message).toContain('“huabiao”已经用在“华表”上');
    expect(twin.body.error.message).toContain('7 号已经用在“华表”上');
    const saved = await owner.ask('PUT', `${path(exhibitUid)}/${documentId}?locale=zh-CN`, {
      ...whole,
      name: '华表一对',
    });
    expect(saved.status).toBe(200);
  });

  it('cannot be published in English while English is incomplete', async () => {
    const documents = cms.strapi.documents(exhibitUid);
    const data = { slug: 'lions', number: 8, category: 'stonework', name: '石狮', summary: '一对。' };
    const { documentId } = await documents.create({ locale: 'zh-CN', data });
    const english: object = { name: 'Stone lions' };
    await documents.update({ documentId, locale: 'en', data: english });
    await expect(documents.publish({ documentId, locale: 'en' })).rejects.toThrow(
      '不能发布英文：简介：必须填写',
    );
    await expect(documents.publish({ documentId, locale: '*' })).rejects.toThrow('英文');
    expect(await documents.count({ status: 'published', filters: { slug: 'lions' } })).toBe(0);
    await documents.publish({ documentId, locale: 'zh-CN' });
  });

  it('is taken back whole when it was to be published on the way and is not complete', async () => {
    const tours = cms.strapi.documents('api::guide.tour');
    const data = { slug: 'short', name: '短', summary: '很短。', stops: [{ position: 2 }] };
    await expect(tours.create({ locale: 'zh-CN', data, status: 'published' })).rejects.toThrow(/第 1 项/);
    expect(await tours.count({})).toBe(0);
  });

  it('is not copied onto the same slug', async () => {
    const [exhibit] = await cms.strapi.documents(exhibitUid).findMany({ filters: { slug: 'huabiao' } });
    const clone = `${path(exhibitUid)}/clone/${exhibit?.documentId}?locale=zh-CN`;
    expect((await owner.ask('POST', clone, whole)).status).toBe(400);
    expect(
      (await owner.ask('POST', `${path(exhibitUid)}/auto-clone/${exhibit?.documentId}`, {})).status,
    ).toBe(400);
    expect((await owner.ask('POST', clone, { ...whole, slug: 'huabiao-2', number: 9 })).status).toBe(200);
  });

  it('a notice from a template is published once its blanks are filled', async () => {
    const templates = cms.strapi.documents('api::visit.notice-template');
    const words = { slug: 'closed', level: 'warn', title: '{place}关闭', text: '{date}关闭。' };
    const template = await templates.create({ locale: 'zh-CN', data: words, status: 'published' });
    const notices = cms.strapi.documents('api::visit.notice');
    const data = {
      slug: 'gate-closed',
      level: 'warn',
      startsAt: '2026-10-01T00:00:00.000Z',
      template: template.documentId,
    };
    const { documentId } = await notices.create({
      locale: 'zh-CN',
      data: { ...data, blanks: { place: '城楼' } },
    });
    await expect(notices.publish({ documentId, locale: 'zh-CN' })).rejects.toThrow(
      '填空：模板的空格还没有填：date',
    );
    const filled: object = { blanks: { place: '城楼', date: '十月一日' } };
    await notices.update({ documentId, locale: 'zh-CN', data: filled });
    await notices.publish({ documentId, locale: 'zh-CN' });
    expect(await notices.count({ status: 'published' })).toBe(1);
  });
});
