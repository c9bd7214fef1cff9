import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Configuration = {
  settings: { mainField: string; defaultSortBy: string };
  metadatas: Record<
    string,
    { edit: { label: string; description: string; mainField?: string }; list: { label: string } }
  >;
  layouts: { list: string[]; edit: { name: string }[][] };
};
type Views = { data: { contentType: Configuration; components: Record<string, Configuration> } };
type Saved = { data: { documentId: string } };

const exhibit = '/content-manager/collection-types/api::guide.exhibit';
const draft = { slug: 'huabiao', number: 5, category: 'stonework', name: '华表', summary: '望柱。' };

describe.each(databases)('a new database on %s', (database) => {
  let cms: Booted;
  const people: Record<string, Administrator> = {};
  const ask = <T = unknown>(role: string, method: string, path: string, body?: unknown) => {
    const person = people[role];
    if (!person) throw new Error(role);
    return person.ask<T>(method, path, body);
  };
  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open', database });
    people.owner = await signIn(cms, 'strapi-super-admin');
    for (const role of ['editor', 'reviewer', 'signage', 'ceremony', 'operator'])
      people[role] = await signIn(cms, role);
  });
  afterAll(() => cms.stop());

  describe('has an admin in Chinese', () => {
    it('with labels, help, order, columns and sort of an exhibit', async () => {
      const path = '/content-manager/content-types/api::guide.exhibit/configuration';
      const { contentType, components } = (await ask<Views>('owner', 'GET', path)).body.data;
      expect(contentType.settings).toMatchObject({ mainField: 'name', defaultSortBy: 'number' });
      expect(contentType.metadatas.number?.edit).toMatchObject({ label: '讲解编号' });
      expect(contentType.metadatas.number?.edit.description).toContain('不能重复');
      expect(contentType.metadatas.area?.edit).toMatchObject({ label: '片区', mainField: 'name' });
      expect(contentType.metadatas.updatedAt?.list.label).toBe('更新时间');
      expect(contentType.layouts.list).toEqual(['number', 'name', 'category', 'area', 'updatedAt']);
      expect(contentType.layouts.edit[0]?.map(({ name }) => name)).toEqual(['name', 'number']);
      expect(components['guide.picture']?.metadatas.alternativeText?.edit.label).toBe('替代文字');
    });

    it('for everybody who is new', async () => {
      const { body } = await ask<{ data: { preferedLanguage: string } }>('editor', 'GET', '/admin/users/me');
      expect(body.data.preferedLanguage).toBe('zh-Hans');
    });

    it('and what an administrator arranges by hand survives the next boot', async () => {
      const service = cms.strapi.plugin('content-manager').service('content-types');
      const stored = await service.findConfiguration({ uid: 'api::guide.area' });
      const changed = structuredClone(stored);
      changed.settings.pageSize = 20;
      await service.updateConfiguration({ uid: 'api::guide.area' }, changed);
      const { administer } = await import('cms/administration/administer');
      await administer(cms.strapi);
      expect((await service.findConfiguration({ uid: 'api::guide.area' })).settings.pageSize).toBe(20);
    });
  });

  describe('has roles', () => {
    let documentId: string;
    it('of its own only, with Chinese names', async () => {
      const { body } = await ask<{ data: { code: string; name: string }[] }>('owner', 'GET', '/admin/roles');
      expect(Object.fromEntries(body.data.map(({ code, name }) => [code, name]))).toEqual({
        'strapi-super-admin': '超级管理员',
        editor: '编辑',
        reviewer: '审核',
        signage: '标识组',
        ceremony: '升降旗组',
        operator: '运维',
      });
    });

    it('an editor writes drafts, in both languages, but neither publishes nor deletes', async () => {
      const created = await ask<Saved>('editor', 'POST', `${exhibit}?locale=zh-CN`, draft);
      expect(created.status).toBe(201);
      ({ documentId } = created.body.data);
      const english = { ...draft, name: 'Huabiao', summary: 'A column.' };
      expect((await ask('editor', 'PUT', `${exhibit}/${documentId}?locale=en`, english)).status).toBe(200);
      const publish = `${exhibit}/${documentId}/actions/publish?locale=zh-CN`;
      expect((await ask('editor', 'POST', publish, draft)).status).toBe(403);
      expect(
        (await ask('editor', 'POST', `${exhibit}/actions/bulkPublish`, { documentIds: [documentId] })).status,
      ).toBe(403);
      expect((await ask('editor', 'POST', `${exhibit}/actions/publish`, draft)).status).toBe(403);
      expect((await ask('editor', 'DELETE', `${exhibit}/${documentId}`)).status).toBe(403);
      const published = await cms.strapi.documents('api::guide.exhibit').count({ status: 'published' });
      expect(published).toBe(0);
    });

    it('nobody but editor and reviewer writes', async () => {
      for (const role of ['signage', 'ceremony', 'operator']) {
        expect((await ask(role, 'GET', `${exhibit}/${documentId}?locale=zh-CN`)).status, role).toBe(200);
        expect((await ask(role, 'POST', exhibit, { ...draft, slug: 'other' })).status, role).toBe(403);
        expect(
          (await ask(role, 'PUT', `${exhibit}/${documentId}?locale=zh-CN`, { name: 'x' })).status,
          role,
        ).toBe(403);
        expect((await ask(role, 'DELETE', `${exhibit}/${documentId}`)).status, role).toBe(403);
      }
      for (const role of ['signage', 'ceremony']) {
        expect(
          (await ask(role, 'GET', '/content-manager/collection-types/api::visit.notice')).status,
          role,
        ).toBe(403);
      }
    });

    it('nobody but the owner makes people, roles, keys or languages', async () => {
      const doors: [method: string, path: string][] = [
        ['POST', '/admin/users'],
        ['POST', '/admin/roles'],
        ['POST', '/admin/api-tokens'],
        ['POST', '/i18n/locales'],
        ['DELETE', '/i18n/locales/1'],
        ['GET', '/content-type-builder/schema'],
      ];
      for (const role of ['editor', 'reviewer', 'signage', 'ceremony', 'operator']) {
        for (const [method, path] of doors) {
          expect(
            (await ask(role, method, path, method === 'POST' ? {} : undefined)).status,
            `${role} ${method} ${path}`,
          ).toBe(403);
        }
      }
    });

    it('an operator sees to the settings', async () => {
      expect((await ask('operator', 'GET', '/admin/webhooks')).status).toBe(200);
      expect((await ask('editor', 'GET', '/admin/webhooks')).status).toBe(403);
    });
  });
});
