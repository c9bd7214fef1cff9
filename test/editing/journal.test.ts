import { appendToJournal } from 'cms/journal/append';
import { notJournalled } from 'cms/journal/kept-types';
import { linesOf } from 'cms/journal/read';
import { verifyJournal } from 'cms/journal/verify';
import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Saved = { data: { documentId: string } };
type Version = { data: { updatedAt: string } };
type Told = { error: { name: string; message: string; details: { conflict: object } } };
type Panel = { lines: { action: string; changes: unknown[] }[] };
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
    cms = await bootStrapi({ database, gates: 'open' });
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

  describe('when two editors save the same document', () => {
    const versionOf = async (person: Administrator, id: string, locale = 'zh-CN') => {
      const { body } = await person.ask<Version>('GET', `${path}/${id}?locale=${locale}`);
      return body.data.updatedAt;
    };
    const save = (person: Administrator, id: string, seen: string, data: object, locale = 'zh-CN') =>
      person.ask<Told>('PUT', `${path}/${id}?locale=${locale}`, data, { 'X-Seen-Version': seen });

    it('tells the second who was faster, and writes nothing', async () => {
      const id = await create(200);
      const seen = await versionOf(editor, id);
      expect((await save(editor, id, seen, { ...whole(200), name: '甲' })).status).toBe(200);
      const { status, body } = await save(reviewer, id, seen, { ...whole(200), name: '乙' });
      expect(status).toBe(409);
      // Strapi's form keeps what was typed only for errors of this name.
      expect(body.error.name).toBe('ValidationError');
      expect(body.error.message).toContain('测试 editor');
      expect(body.error.details.conflict).toMatchObject({ who: '测试 editor', labels: { name: '名称' } });
      const { body: stored } = await editor.ask<{ data: { name: string } }>(
        'GET',
        `${path}/${id}?locale=zh-CN`,
      );
      expect(stored.data.name).toBe('甲');
      const again = await save(reviewer, id, await versionOf(reviewer, id), { ...whole(200), name: '乙' });
      expect(again.status).toBe(200);
    });

    it('lets exactly one of two win who save in the same instant', async () => {
      const id = await create(201);
      const seen = await versionOf(editor, id);
      const answers = await Promise.all(
        [editor, reviewer, editor].map((person, index) =>
          save(person, id, seen, { ...whole(201), name: `同时${index}` }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    });

    it('tells of values that both languages share as well', async () => {
      const id = await create(202);
      await editor.ask('PUT', `${path}/${id}?locale=en`, { name: 'Exhibit', summary: 'Words' });
      const seen = await versionOf(reviewer, id, 'en');
      await editor.ask('PUT', `${path}/${id}?locale=zh-CN`, { ...whole(202), number: 1202 });
      const late = await save(reviewer, id, seen, { ...whole(202), name: 'Exhibit, again' }, 'en');
      expect(late.status).toBe(409);
    });

    it('publishes what it has just saved, and not over what was not seen', async () => {
      const id = await create(203);
      const seen = await versionOf(reviewer, id);
      const publish = (version: string, name: string) =>
        reviewer.ask(
          'POST',
          `${path}/${id}/actions/publish?locale=zh-CN`,
          { ...whole(203), name },
          {
            'X-Seen-Version': version,
          },
        );
      expect((await publish(seen, '第一版')).status).toBe(200);
      await editor.ask('PUT', `${path}/${id}?locale=zh-CN`, { ...whole(203), name: '第二版' });
      expect((await publish(seen, '第三版')).status).toBe(409);
    });
  });

  it('is read beside the document by whoever may read that, in the words of the forms', async () => {
    const id = await create(300);
    await editor.ask('PUT', `${path}/${id}?locale=zh-CN`, { ...whole(300), summary: '一对望柱。' });
    const panel = await editor.ask<Panel>('GET', `/curator-desk/journal/${exhibit}/${id}`);
    expect(panel.status).toBe(200);
    expect(panel.body.lines.map(({ action }) => action)).toEqual(['update', 'create']);
    expect(panel.body.lines[0]?.changes).toEqual([{ place: '简介', before: '望柱。', after: '一对望柱。' }]);
    const ceremony = await signIn(cms, 'ceremony');
    const term = await ceremony.ask('GET', '/curator-desk/journal/api::signage.term/x');
    expect(term.status).toBe(403);
    expect((await editor.ask('GET', '/curator-desk/journal/admin::user/1')).status).toBe(404);
    expect((await fetch(`${cms.url}/curator-desk/journal/${exhibit}/${id}`)).status).toBe(401);
  });

  it('cannot be changed in the database, and shows it when it was', async () => {
    const table = () => cms.strapi.db.connection('journal_entries');
    await expect(table().where({ sequence: 2 }).update({ who: '他人' })).rejects.toThrow('append-only');
    await expect(table().where({ sequence: 2 }).delete()).rejects.toThrow('append-only');
    const whoever = database === 'postgres' ? 'DISABLE TRIGGER ALL' : undefined;
    if (whoever) await cms.strapi.db.connection.raw(`ALTER TABLE journal_entries ${whoever}`);
    else
      for (const event of ['update', 'delete'])
        await cms.strapi.db.connection.raw(`DROP TRIGGER journal_entries_no_${event}`);
    const { head, lines } = await verifyJournal(cms.strapi);
    await table().where({ sequence: 5 }).update({ who: '他人' });
    await table().where({ sequence: 9 }).delete();
    const [kept] = await table().where({ sequence: 12 });
    await table()
      .where({ sequence: 12 })
      .update({ previous: 'f'.repeat(64) });
    expect((await verifyJournal(cms.strapi)).breaks).toEqual([
      { sequence: 5, kind: 'content' },
      { sequence: 10, kind: 'gap' },
      { sequence: 12, kind: 'link' },
      { sequence: 12, kind: 'content' },
    ]);
    await table().where({ sequence: 12 }).update({ previous: kept.previous });
    // Cutting off the end leaves a chain that holds: only a line kept elsewhere tells.
    await table()
      .where('sequence', '>', lines - 3)
      .delete();
    const known = [{ sequence: head.sequence, hash: head.hash }];
    expect((await verifyJournal(cms.strapi, known)).breaks).toContainEqual({
      sequence: lines,
      kind: 'known',
    });
  });

  it('knows every type of ours, or why it is not kept', () => {
    const ours = Object.keys(cms.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
    expect(Object.keys(notJournalled).filter((uid) => !ours.includes(uid))).toEqual([]);
  });
});
