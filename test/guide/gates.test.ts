import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsOf, libraryPicture, soundExhibit } from './sound-content';

const exhibit = 'api::guide.exhibit';
const tour = 'api::guide.tour';

interface Text {
  readonly path: string;
  readonly kind: string;
  readonly state: string;
  readonly changes?: readonly { readonly kind: string; readonly text: string }[];
}
interface Desk {
  readonly translations: readonly { readonly locale: string; readonly texts: readonly Text[] }[];
  readonly findings: readonly {
    readonly check: string;
    readonly severity: string;
    readonly waived: boolean;
  }[];
  readonly waivers: readonly { readonly id: number; readonly check: string; readonly inForce: boolean }[];
}
interface Refused {
  readonly error: {
    readonly message: string;
    readonly details: { readonly errors: readonly { readonly name: string; readonly path: string[] }[] };
  };
}

describe.each(databases)('editing with confidence on %s', (database) => {
  let cms: Booted;
  let editor: Administrator;
  let reviewer: Administrator;
  let file: number;
  const deskOf = (uid: string, id: string) => `/editing-desk/document/${uid}/${id}`;
  const read = async (id: string, uid = exhibit) => (await reviewer.ask<Desk>('GET', deskOf(uid, id))).body;
  const textsOf = async (id: string, uid = exhibit) => (await read(id, uid)).translations[0]?.texts ?? [];
  const stateOf = async (id: string, path: string, uid = exhibit) =>
    (await textsOf(id, uid)).find((text) => text.path === path)?.state;
  const review = (id: string, uid = exhibit) => reviewer.ask('POST', `${deskOf(uid, id)}/review`, {});
  const publishedNames = async () =>
    (await cms.strapi.db.query(exhibit).findMany({ where: { publishedAt: { $notNull: true } } })).map(
      ({ name }: { name: string }) => name,
    );

  const draft = async (number: number): Promise<string> => {
    const { zh, en } = soundExhibit(number, file);
    const documents = documentsOf(cms, exhibit);
    const { documentId } = await documents.create({ locale: 'zh-CN', data: zh });
    await documents.update({ documentId, locale: 'en', data: en });
    return documentId;
  };
  const sound = async (number: number): Promise<string> => {
    const documentId = await draft(number);
    await review(documentId);
    await documentsOf(cms, exhibit).publish({ documentId, locale: '*' });
    return documentId;
  };

  beforeAll(async () => {
    cms = await bootStrapi({ database });
    [editor, reviewer] = [await signIn(cms, 'editor'), await signIn(cms, 'reviewer')];
    file = await libraryPicture(cms, 'gate');
  });
  afterAll(() => cms.stop());

  it('white space is no change, and what has changed is told by words', async () => {
    const id = await draft(102);
    await review(id);
    const documents = documentsOf(cms, exhibit);
    await documents.update({ documentId: id, locale: 'zh-CN', data: { summary: '这里 是\n城楼。 ' } });
    expect(await stateOf(id, 'summary')).toBe('reviewed');
    await documents.update({ documentId: id, locale: 'zh-CN', data: { summary: '这里是北城楼。' } });
    const text = (await textsOf(id)).find(({ path }) => path === 'summary');
    expect(text?.state).toBe('stale');
    const changed = text?.changes?.filter(({ kind }) => kind !== 'same');
    expect(changed?.map(({ text: words }) => words)).toEqual(['城楼', '北城楼']);
  });

  it('only a reviewer reviews, waives and publishes at the desk', async () => {
    const id = await draft(103);
    for (const [path, body] of [
      ['review', {}],
      ['withdraw', {}],
      ['publish', {}],
      ['waive', { check: 'picture-present', reason: '暂时没有图片' }],
      ['texts', { texts: { name: 'X' }, reviewed: true }],
    ] as const)
      expect([path, (await editor.ask('POST', `${deskOf(exhibit, id)}/${path}`, body)).status]).toEqual([
        path,
        403,
      ]);
    expect((await editor.ask('GET', deskOf(exhibit, id))).status).toBe(200);
    const saved = await editor.ask('POST', `${deskOf(exhibit, id)}/texts`, {
      texts: { 'pictures.0.alternativeText': 'A drawing of the tower' },
    });
    expect(saved.status).toBe(200);
    expect(await stateOf(id, 'pictures.0.alternativeText')).toBe('stale');
    expect((await reviewer.ask('POST', `${deskOf('api::signage.term', id)}/review`, {})).status).toBe(404);
    expect(
      (await reviewer.ask('POST', `${deskOf(exhibit, id)}/texts`, { texts: { nothing: 'X' } })).status,
    ).toBe(409);
  });

  it('refuses by every door, with what is to be mended and where, and publishes nothing', async () => {
    const id = await draft(104);
    const documents = documentsOf(cms, exhibit);
    const before = await publishedNames();
    const answer = await reviewer.ask<Refused>(
      'POST',
      `/content-manager/collection-types/${exhibit}/${id}/actions/publish?locale=en`,
      soundExhibit(104, file).en,
    );
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toContainEqual(
      expect.objectContaining({ name: 'translation-reviewed', path: ['summary'] }),
    );
    expect(answer.body.error.message).toContain('英文');
    const desk = await reviewer.ask<Refused>('POST', `${deskOf(exhibit, id)}/publish`, {});
    expect(desk.status).toBe(400);
    await expect(documents.publish({ documentId: id, locale: '*' })).rejects.toThrow('要先改');
    await expect(
      documents.update({ documentId: id, locale: 'en', data: { name: 'Tower' }, status: 'published' }),
    ).rejects.toThrow('要先改');
    await expect(
      documents.create({
        locale: 'zh-CN',
        data: { ...soundExhibit(190, file).zh, sources: [] },
        status: 'published',
      }),
    ).rejects.toThrow('没有出处');
    expect(await publishedNames()).toEqual(before);
  });

  it('Chinese that would leave published English behind is published together with it, or not at all', async () => {
    const id = await sound(105);
    const documents = documentsOf(cms, exhibit);
    await documents.update({ documentId: id, locale: 'zh-CN', data: { summary: '这里是新的城楼。' } });
    await expect(documents.publish({ documentId: id, locale: 'zh-CN' })).rejects.toThrow(
      '还没有按现在的中文审核',
    );
    await reviewer.ask('POST', `${deskOf(exhibit, id)}/texts`, {
      texts: { summary: 'Here is the new gate tower.' },
      reviewed: true,
    });
    expect((await reviewer.ask('POST', `${deskOf(exhibit, id)}/publish`, {})).status).toBe(200);
  });

  it('a waiver lets through what it was given for, is listed, and ends when that content changes', async () => {
    const id = await draft(106);
    const documents = documentsOf(cms, exhibit);
    await review(id);
    for (const locale of ['zh-CN', 'en'])
      await documents.update({ documentId: id, locale, data: { pictures: [] } });
    await expect(documents.publish({ documentId: id, locale: '*' })).rejects.toThrow('没有图片');
    const waive = (reason: string) =>
      reviewer.ask('POST', `${deskOf(exhibit, id)}/waive`, { check: 'picture-present', reason });
    expect((await waive(' ')).status).toBe(400);
    expect((await waive('修缮期间不得拍摄')).status).toBe(200);
    await documents.publish({ documentId: id, locale: '*' });
    const [waiver] = (await read(id)).waivers;
    expect(waiver).toMatchObject({ check: 'picture-present', inForce: true });
    // What is published relies on it.
    expect((await reviewer.ask('POST', `/editing-desk/waivers/${waiver?.id}/withdraw`, {})).status).toBe(400);
    for (const locale of ['zh-CN', 'en'])
      await documents.update({
        documentId: id,
        locale,
        data: { name: locale === 'en' ? 'Other name' : '另一个名字' },
      });
    await review(id);
    expect((await read(id)).waivers[0]?.inForce).toBe(false);
    await expect(documents.publish({ documentId: id, locale: '*' })).rejects.toThrow('没有图片');
    const listed = await reviewer.ask<{ documentId: string; inForce: boolean }[]>(
      'GET',
      '/editing-desk/waivers',
    );
    // For what is published it still holds.
    expect(listed.body).toContainEqual(expect.objectContaining({ documentId: id, inForce: true }));
  });

  it('what a published tour stops at cannot be taken down under it', async () => {
    const [first, second] = [await sound(107), await sound(108)];
    const { pictures, sources } = soundExhibit(1, file).zh;
    const stops = [first, second].map((documentId, index) => ({
      position: index + 1,
      exhibit: documentId,
      minutes: 10,
      transition: '向前走。',
    }));
    const tours = documentsOf(cms, tour);
    const data = { slug: 'walk', position: 1, name: '路线', summary: '走一走。', pictures, sources, stops };
    const { documentId } = await tours.create({ locale: 'zh-CN', data });
    await tours.publish({ documentId, locale: 'zh-CN' });
    const exhibits = documentsOf(cms, exhibit);
    await expect(exhibits.unpublish({ documentId: first, locale: '*' })).rejects.toThrow(
      '所指的内容没有发布',
    );
    await expect(exhibits.delete({ documentId: second, locale: '*' })).rejects.toThrow('不能删除');
    expect(
      await exhibits.count({ status: 'published', filters: { documentId: { $in: [first, second] } } }),
    ).toBe(2);
    await tours.unpublish({ documentId, locale: '*' });
    await exhibits.unpublish({ documentId: first, locale: '*' });
  });

  it('readers are told the state of every text, and served Chinese where English is missing', async () => {
    const id = await sound(109);
    const documents = documentsOf(cms, exhibit);
    await documents.update({ documentId: id, locale: 'en', data: { years: '' } });
    await documents.update({ documentId: id, locale: 'zh-CN', data: { summary: '这里是老城楼。' } });
    await reviewer.ask('POST', `${deskOf(exhibit, id)}/waive`, {
      check: 'translation-reviewed',
      reason: '先发中文，英文明天补',
    });
    await documents.publish({ documentId: id, locale: '*' });
    const query = `{ exhibit(slug: "exhibit-109", locale: EN) { years summary locale { asked served state }
      texts { field asked served state } pictures { texts { field state } } } }`;
    const answer = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as { data: { exhibit: Record<string, unknown> } };
    expect(data.exhibit).toMatchObject({
      years: '1420年',
      locale: { asked: 'EN', served: 'EN', state: 'MISSING' },
    });
    expect(data.exhibit.texts).toEqual(
      expect.arrayContaining([
        { field: 'years', asked: 'EN', served: 'ZH', state: 'MISSING' },
        { field: 'summary', asked: 'EN', served: 'EN', state: 'STALE' },
        { field: 'name', asked: 'EN', served: 'EN', state: 'REVIEWED' },
      ]),
    );
    expect(data.exhibit.pictures).toEqual([
      { texts: expect.arrayContaining([{ field: 'alternativeText', state: 'REVIEWED' }]) },
    ]);
  });
});
