import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { bomb, jpeg, phonePhoto, polyglot, svg, truncated, twoHalves } from 'cms/testing/pictures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Format = { url: string; mime: string; width: number; height: number; sizeInBytes: number };
type Stored = Format & {
  id: number;
  ext: string;
  formats: Record<string, Format> | null;
  provider_metadata: { thumbHash?: string } | null;
};
type Refused = { error: { status: number; message: string } };

let cms: Booted;
let editor: Administrator;
beforeAll(async () => {
  cms = await bootStrapi();
  editor = await signIn(cms, 'strapi-super-admin');
});
afterAll(() => cms.stop());

const form = (bytes: Buffer, name: string, type: string): FormData => {
  const data = new FormData();
  data.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  return data;
};
const upload = (bytes: Buffer, name = 'photo.jpg', type = 'image/jpeg') =>
  editor.ask<Stored[] & Refused>('POST', '/upload', form(bytes, name, type));
async function uploaded(bytes: Buffer, name?: string, type?: string): Promise<Stored> {
  const { status, body } = await upload(bytes, name, type);
  const [file] = body;
  if (status !== 201 || !file) throw new Error(JSON.stringify(body));
  const row = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } });
  return { ...file, provider_metadata: row.provider_metadata };
}
const files = (): string[] => readdirSync(join(cms.dataDir, 'uploads'));

describe('a picture that an editor uploads', () => {
  it('is stored as every preset in every format, with its placeholder', async () => {
    const picture = await uploaded(await jpeg());
    expect(Object.keys(picture.formats ?? {}).sort()).toEqual([
      ...['card', 'hero', 'thumb'].flatMap((preset) =>
        ['avif', 'jpeg', 'webp'].map((format) => `${preset}_${format}`),
      ),
      'thumbnail',
    ]);
    expect(picture.formats?.hero_avif).toMatchObject({ width: 1280, height: 800, mime: 'image/avif' });
    expect(picture.provider_metadata?.thumbHash).toMatch(/^[\w+/]+=*$/);
    for (const { url, mime, sizeInBytes } of Object.values(picture.formats ?? {})) {
      expect(url).toMatch(/^\/uploads\/[\w.-]+$/);
      const answer = await fetch(`${cms.url}${url}`);
      expect(answer.headers.get('content-type')).toBe(mime);
      expect((await answer.arrayBuffer()).byteLength).toBe(sizeInBytes);
    }
  });

  it('is stored upright and without its place and author', async () => {
    const picture = await uploaded(await phonePhoto());
    expect(picture).toMatchObject({ width: 1000, height: 1600 });
    const bytes = Buffer.from(await (await fetch(`${cms.url}${picture.url}`)).arrayBuffer());
    expect(bytes.includes('SpyPhone')).toBe(false);
    expect(bytes.includes('Exif')).toBe(false);
  });

  it('is named for what it is, not for what it is called', async () => {
    const picture = await uploaded(await twoHalves(400, 300).png().toBuffer(), 'photo.jpg', 'image/jpeg');
    expect(picture).toMatchObject({ ext: '.png', mime: 'image/png' });
  });

  it('loses what was hidden behind it', async () => {
    const picture = await uploaded(await polyglot());
    expect(await (await fetch(`${cms.url}${picture.url}`)).text()).not.toContain('<script>');
  });

  it('is cut again when its focal point moves', async () => {
    const picture = await uploaded(await twoHalves(2400, 600).jpeg().toBuffer());
    const before = files();
    const answer = await editor.ask<Stored>(
      'POST',
      `/upload?id=${picture.id}`,
      fileInfo({ focalPoint: { x: 10, y: 50 } }),
    );
    expect(answer.status).toBe(200);
    expect(answer.body.formats?.card_webp?.url).not.toBe(picture.formats?.card_webp?.url);
    expect(files()).toHaveLength(before.length);
  });

  it('is cut around the focal point its curator gives in an exhibit', async () => {
    const picture = await uploaded(await twoHalves(2400, 600).jpeg().toBuffer());
    const pictures = [{ file: picture.id, alternativeText: '城楼', focalX: 0.9, focalY: 0.5 }];
    const data = { slug: 'focal', number: 7, category: 'gate', name: '焦点', pictures };
    await cms.strapi.documents('api::guide.exhibit').create({ locale: 'zh-CN', data });
    const row = () => cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: picture.id } });
    await expect.poll(async () => (await row()).focalPoint, { timeout: 20_000 }).toEqual({ x: 90, y: 50 });
    expect((await row()).formats.thumb_webp.url).not.toBe(picture.formats?.thumb_webp?.url);
    const old = () => fetch(`${cms.url}${picture.formats?.thumb_webp?.url}`);
    await expect.poll(async () => (await old()).status, { timeout: 20_000 }).toBe(404);
  });

  it('gets another address when it is replaced, and leaves no file behind when it is deleted', async () => {
    const before = files();
    const picture = await uploaded(await jpeg());
    const replaced = await editor.ask<Stored>(
      'POST',
      `/upload?id=${picture.id}`,
      form(await jpeg(700, 700), 'b.jpg', 'image/jpeg'),
    );
    expect(replaced.status).toBe(200);
    expect(replaced.body.url).not.toBe(picture.url);
    expect((await fetch(`${cms.url}${picture.url}`)).status).toBe(404);
    expect((await fetch(`${cms.url}${replaced.body.url}`)).status).toBe(200);
    expect((await editor.ask('DELETE', `/upload/files/${picture.id}`)).status).toBe(200);
    expect(files()).toEqual(before);
  });
});

const fileInfo = (info: object): FormData => {
  const data = new FormData();
  data.append('fileInfo', JSON.stringify(info));
  return data;
};

describe('an upload that is refused', () => {
  it.each<[string, () => Promise<Buffer>, string, string]>([
    ['a drawing', async () => svg('<path d="M0 0h9"/>'), 'a.svg', 'image/svg+xml'],
    ['a drawing called a photograph', async () => svg('<script>alert(1)</script>'), 'a.jpg', 'image/jpeg'],
    ['a page called a photograph', async () => Buffer.from('<!doctype html><p>'), 'a.jpg', 'image/jpeg'],
    ['a truncated photograph', truncated, 'a.jpg', 'image/jpeg'],
    ['a bomb', async () => bomb(60_000), 'a.png', 'image/png'],
    ['a GIF', async () => Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'a.gif', 'image/gif'],
    ['a program', async () => Buffer.from('MZ'.padEnd(200, '\0')), 'a.exe', 'application/x-msdownload'],
    ['a page', async () => Buffer.from('<!doctype html><p>'), 'a.html', 'text/html'],
  ])('%s: nothing is stored, and the editor is told why', async (_, make, name, type) => {
    const before = files();
    const { status, body } = await upload(await make(), name, type);
    expect(status).toBe(400);
    expect(body.error.message.length).toBeGreaterThan(5);
    expect(files()).toEqual(before);
  });

  it('and the server does not fetch pictures from addresses it is given', async () => {
    const answer = await editor.ask('POST', '/upload/actions/upload-from-urls', {
      urls: ['https://example.org/a.jpg'],
    });
    expect(answer.status).toBe(404);
  });
});

describe('other media', () => {
  it('a narration is stored as it is', async () => {
    const sound = Buffer.concat([
      Buffer.from('\0\0\0\x1cftypM4A \0\0\0\0M4A mp42isom', 'latin1'),
      Buffer.alloc(400),
    ]);
    const file = await uploaded(sound, 'huabiao.m4a', 'audio/mp4');
    expect(file.formats).toBeNull();
    expect(Buffer.from(await (await fetch(`${cms.url}${file.url}`)).arrayBuffer()).equals(sound)).toBe(true);
  });

  it('a drawing of our own content comes in by the importer', async () => {
    const filepath = join(cms.dataDir, 'cover.svg');
    await writeFile(filepath, svg('<rect width="320" height="200" fill="#c81e1e"/>'));
    const [file] = await cms.strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: 'cover.svg' } },
        files: { filepath, originalFilename: 'cover.svg', mimetype: 'image/svg+xml', size: 100 },
      });
    expect(file).toMatchObject({ ext: '.svg', width: 320, height: 200 });
    expect(file.formats.hero_avif).toMatchObject({ width: 1280, height: 800 });
  });
});
