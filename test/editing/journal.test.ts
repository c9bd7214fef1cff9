import { appendToJournal } from 'cms/journal/append';
import { notJournalled } from 'cms/journal/kept-types';
import { linesOf } from 'cms/journal/read';
import { verifyJournal } from 'cms/journal/verify';
import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Saved = { data: { documentId: string } };
const exhibit = 'api::guide.exhibit';
const path = `/content-manager/collection-types/${exhibit}`;
const whole = (number: number) => ({
  slug: `exhibit-${number}`,
  number,
  category: 'stonework',
  name: `展项${number}`,
  summary: '望柱。',
});

describe.each(databases)('the journal on %s', (database) => {
  let cms: Booted;
  let editor: Administrator;
  let reviewer: Administrator;
  beforeAll(async () => {
    cms = await bootStrapi({ database });
    editor = await signIn(cms, 'editor');
    reviewer = await signIn(cms, 'reviewer');
  });
  afterAll(() => cms.stop());

  const create = async (number: number): Promise<string> => {
    const { body } = await editor.ask<Saved>('POST', `${path}?locale=zh-CN`, whole(number));
    return body.data.documentId;
  };
  const linesFor = async (id: string) =>
    (await linesOf(cms.strapi, exhibit, id)).map((line) => ({ ...line, changes: JSON.parse(line.changes) }));

  it('keeps who changed which field of which document', async () => {
    const id = await create(1);
    const changed = { ...whole(1), name: '华表', sources: [{ title: '天安门地区管委会' }] };
    await editor.ask('PUT', `${path}/${id}?locale=zh-CN`, changed);
    await reviewer.ask('POST', `${path}/${id}/actions/publish?locale=zh-CN`, changed);
    const [published, updated, created] = await linesFor(id);
    expect([published?.action, updated?.action, created?.action]).toEqual(['publish', 'update', 'create']);
    expect(updated).toMatchObject({
      who: '测试 editor',
      whoId: String(editor.id),
      locale: 'zh-CN',
      title: '华表',
    });
    expect(updated?.changes).toEqual([
      { path: ['name'], before: '展项1', after: '华表' },
      { path: ['sources', 0, 'title'], before: null, after: '天安门地区管委会' },
    ]);
    expect(published).toMatchObject({ whoId: String(reviewer.id) });
    expect(created?.changes).toContainEqual({ path: ['number'], before: null, after: 1 });
  });

  it('says nothing of a save that changed nothing, and nothing of what was refused', async () => {
    const id = await create(2);
    await editor.ask('PUT', `${path}/${id}?locale=zh-CN`, whole(2));
    const refused = await editor.ask('PUT', `${path}/${id}?locale=zh-CN`, { ...whole(2), number: 0 });
    expect(refused.status).toBe(400);
    expect((await linesFor(id)).map(({ action }) => action)).toEqual(['create']);
  });

  it('keeps a reason, and is gone with the transaction that fails', async () => {
    const waiver = { action: 'waive' as const, type: exhibit, documentId: 'some', reason: '原件待修复' };
    const failing = cms.strapi.db.transaction(async () => {
      await appendToJournal(cms.strapi, waiver);
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect(await linesOf(cms.strapi, exhibit, 'some')).toEqual([]);
    await appendToJournal(cms.strapi, { ...waiver, detail: { check: 'alternative-text' } });
    const [line] = await linesOf(cms.strapi, exhibit, 'some');
    expect(line).toMatchObject({
      who: '命令行',
      reason: '原件待修复',
      detail: '{"check":"alternative-text"}',
    });
  });

  it('is one unbroken chain however many write at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => create(100 + index)));
    const { lines, head, breaks } = await verifyJournal(cms.strapi);
    expect(breaks).toEqual([]);
    expect(head.sequence).toBe(lines);
  });

  it('knows every type of ours, or why it is not kept', () => {
    const ours = Object.keys(cms.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
    expect(Object.keys(notJournalled).filter((uid) => !ours.includes(uid))).toEqual([]);
  });
});
