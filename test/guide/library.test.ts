import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Administrator, makeApiToken, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { jpeg } from 'cms/testing/pictures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsOf, soundExhibit } from './sound-content';

const exhibit = 'api::guide.exhibit';
const here = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)));
const second = here('./fixtures/silence.m4a');
const longer = here('../../cms/seed/media/narration/zh-CN/tiananmen-gate.m4a');

interface Stored {
  readonly id: number;
  readonly url: string;
  readonly width: number | null;
}
interface Refused {
  readonly error: { readonly message: string; readonly details: { readonly errors: { name: string }[] } };
}

describe.each(databases)('a file of the library that visitors are shown, on %s', (database) => {
  let cms: Booted;
  let owner: Administrator;
  let folder: number;
  let documentId: string;
  let picture: Stored;
  let audio: Stored;
  let unused: Stored;

  const form = (bytes: Buffer, name: string, type: string, info: object = {}) => {
    const data = new FormData();
    data.append('fileInfo', JSON.stringify({ name, ...info }));
    data.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
    return data;
  };
  const photograph = async (width: number, height: number) => jpeg(width, height);
  const upload = async (data: FormData): Promise<Stored> => {
    const { status, body } = await owner.ask<Stored[]>('POST', '/upload', data);
    if (status !== 201 || !body[0]) throw new Error(JSON.stringify(body));
    return body[0];
  };
  const rowOf = (id: number) => cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  const onDisk = () => readdirSync(join(cms.dataDir, 'uploads')).sort();
  const many = (fileIds: number[], folderIds: number[] = []) =>
    owner.ask<Refused>('POST', '/upload/actions/bulk-delete', { fileIds, folderIds });
  const replace = (id: number, data: FormData) =>
    owner.ask<Stored & Refused>('POST', `/upload?id=${id}`, data);

  beforeAll(async () => {
    cms = await bootStrapi({ database });
    owner = await signIn(cms, 'strapi-super-admin');
    const made = await owner.ask<{ data: { id: number } }>('POST', '/upload/folders', {
      name: '图',
      parent: null,
    });
    folder = made.body.data.id;
    picture = await upload(form(await photograph(1600, 1000), 'tower.jpg', 'image/jpeg', { folder }));
    unused = await upload(form(await photograph(1300, 900), 'unused.jpg', 'image/jpeg'));
    audio = await upload(form(second, 'tower.m4a', 'audio/mp4'));
    const { zh, en } = soundExhibit(1, picture.id);
    const spoken = { audio: audio.id, durationSeconds: 1.02, voice: 'synthesised' };
    const documents = documentsOf(cms, exhibit);
    const narrated = { ...zh, narration: { ...zh.narration, ...spoken } };
    ({ documentId } = await documents.create({ locale: 'zh-CN', data: narrated }));
    await documents.update({ documentId, locale: 'en', data: en });
    await owner.ask('POST', `/editing-desk/document/${exhibit}/${documentId}/review`, {});
    await documents.publish({ documentId, locale: '*' });
  });
  afterAll(() => cms.stop());

  it('is not deleted by any door, alone or among others, and the refusal says where it is used', async () => {
    const before = onDisk();
    const alone = await owner.ask<Refused>('DELETE', `/upload/files/${picture.id}`);
    expect(alone.status).toBe(400);
    expect(alone.body.error.message).toContain('不能删除“tower.jpg”');
    expect(alone.body.error.message).toContain('展品“展项1”（图片 第 1 项 ');
    expect(alone.body.error.message).toContain('Published content uses tower.jpg');
    expect(alone.body.error.details.errors[0]?.name).toBe('file-in-use');
    const recording = await owner.ask<Refused>('DELETE', `/upload/files/${audio.id}`);
    expect(recording.status).toBe(400);
    expect(recording.body.error.message).toContain('讲解');
    for (const answer of [
      await many([unused.id, picture.id]),
      await many([], [folder]),
      await many([unused.id], [folder]),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toContain('不能删除“tower.jpg”');
    }
    const library = cms.strapi.plugin('upload');
    await expect(library.service('upload').remove(await rowOf(picture.id))).rejects.toThrow('tower.jpg');
    await expect(library.service('file').deleteByIds([unused.id, picture.id])).rejects.toThrow('tower.jpg');
    await expect(library.service('folder').deleteByIds([folder])).rejects.toThrow('tower.jpg');
    const headers = {
      authorization: `Bearer ${await makeApiToken(cms)}`,
      'content-type': 'application/json',
    };
    const rest = await fetch(`${cms.url}/api/upload/files/${picture.id}`, { method: 'DELETE', headers });
    expect(rest.status).toBe(404);
    const query = `mutation { deleteUploadFile(id: "${picture.id}") { documentId } }`;
    const graph = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    expect(await graph.json()).toMatchObject({ errors: [expect.anything()] });
    expect(onDisk()).toEqual(before);
    for (const { id } of [picture, audio, unused]) expect(await rowOf(id)).not.toBeNull();
  });

  it('is not replaced by one that breaks a check: the old one stays, in the library and on disk', async () => {
    const before = { disk: onDisk(), picture: await rowOf(picture.id), audio: await rowOf(audio.id) };
    const small = await replace(picture.id, form(await photograph(640, 400), 'small.jpg', 'image/jpeg'));
    expect(small.status).toBe(400);
    expect(small.body.error.message).toContain('不能替换文件：“展项1”');
    expect(small.body.error.message).toContain('640 × 400 像素');
    const spoken = await replace(audio.id, form(longer, 'longer.m4a', 'audio/mp4'));
    expect(spoken.status).toBe(400);
    expect(spoken.body.error.message).toContain('录音长');
    expect({ disk: onDisk(), picture: await rowOf(picture.id), audio: await rowOf(audio.id) }).toEqual(
      before,
    );
    expect((await fetch(`${cms.url}${picture.url}`)).status).toBe(200);
  });

  it('is replaced by one that passes, and what was there goes', async () => {
    const old = await rowOf(picture.id);
    const large = await replace(picture.id, form(await photograph(2000, 1400), 'large.jpg', 'image/jpeg'));
    expect(large.status).toBe(200);
    const now = await rowOf(picture.id);
    expect(now).toMatchObject({ id: picture.id, width: 2000 });
    expect(now.url).not.toBe(old.url);
    const place = (url: string) => join(cms.dataDir, url);
    for (const { url } of [old, ...(Object.values(old.formats) as Stored[])])
      expect([url, existsSync(place(url))]).toEqual([url, false]);
    for (const { url } of [now, ...(Object.values(now.formats) as Stored[])])
      expect([url, existsSync(place(url))]).toEqual([url, true]);
    const query = '{ exhibit(slug: "exhibit-1", locale: ZH) { cover { width } } }';
    const answer = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await answer.json()).toEqual({ data: { exhibit: { cover: { width: 2000 } } } });
  });

  it('is deleted once nothing published shows it any more', async () => {
    expect((await many([unused.id])).status).toBe(200);
    await documentsOf(cms, exhibit).unpublish({ documentId, locale: '*' });
    expect((await owner.ask('DELETE', `/upload/files/${audio.id}`)).status).toBe(200);
    expect((await many([], [folder])).status).toBe(200);
    expect([await rowOf(picture.id), await rowOf(unused.id)]).toEqual([null, null]);
    expect(onDisk()).toEqual([]);
  });
});
