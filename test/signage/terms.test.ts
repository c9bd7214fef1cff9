import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, type Refusal, shipped, TermDesk } from './term-desk';

const refusals = (answer: { body: Refusal }) =>
  answer.body.error.details.problems.map(({ message }) => message);

describe.each(databases)('the term base in the CMS on %s', (database) => {
  let cms: Booted;
  let desk: TermDesk;
  beforeAll(async () => {
    cms = await bootStrapi({ database });
    desk = await TermDesk.open(cms);
  });
  afterAll(() => cms.stop());

  it('is the shipped one on a new installation, to the letter, and an export is an import without a change', async () => {
    expect(await desk.exported()).toBe(shipped);
    const again = await desk.import(await desk.exported());
    expect(again.body).toEqual({ created: 0, changed: 0, equal: shipped.trim().split('\n').length - 1 });
  });

  it('is filled once: what the team deletes stays deleted', async () => {
    expect((await desk.remove('功夫')).status).toBe(200);
    const { bootstrapSignage } = await import('cms/signage/index');
    await bootstrapSignage(cms.strapi);
    expect(await desk.find('功夫')).toBeUndefined();
    await desk.import(
      csv('功夫,Kung Fu,Gongfu,name-exception,official or established name (recalled),high,'),
    );
  });

  it('a term is entered one form on a line, tidied, and stands in the next audit', async () => {
    expect((await desk.check('瞻仰厅', 'Reverence Hall')).map(({ rule }) => rule)).toEqual(['MEAN-01']);
    const entered = await desk.create({
      zh: ' 瞻仰厅 ',
      preferred: 'Memorial Hall',
      accepted: 'Reverence Hall\n\n Hall of Homage \n',
      domain: 'place-tiananmen',
    });
    expect(entered.body.data).toMatchObject({ zh: '瞻仰厅', accepted: 'Reverence Hall\nHall of Homage' });
    expect(await desk.check('瞻仰厅', 'Reverence Hall')).toEqual([]);
    await desk.change('瞻仰厅', { preferred: 'Memorial Hall', accepted: '', forbidden: 'Reverence Hall' });
    const [finding] = await desk.check('瞻仰厅', 'Reverence Hall');
    expect(finding).toMatchObject({ suggestion: 'Memorial Hall', field: 'en' });
    await desk.remove('瞻仰厅');
    expect((await desk.check('瞻仰厅', 'Reverence Hall')).map(({ rule }) => rule)).toEqual(['MEAN-01']);
  });

  it('refuses an entry that breaks a rule, beside its field', async () => {
    const refused = async (fields: Record<string, unknown>) => {
      const { status, body } = await desk.create({
        zh: '观星台',
        preferred: 'Stargazing Terrace',
        ...fields,
      });
      return [status, body.error?.message];
    };
    expect(await refused({ preferred: '观星台' })).toEqual([400, expect.stringContaining('首选译法')]);
    expect(await refused({ forbidden: 'the stargazing terraces' })).toEqual([
      400,
      expect.stringContaining('禁用译法'),
    ]);
    expect(await refused({ zh: '天安门' })).toEqual([400, expect.stringContaining('“天安门”已有术语')]);
    expect(await refused({ domain: 'Ä' })).toEqual([400, expect.stringContaining('类别')]);
    expect(await desk.find('观星台')).toBeUndefined();
  });

  it('an import shows new, changed, equal rows and leaves alone what the file does not name', async () => {
    const file = csv(
      '观星台,Stargazing Terrace,,facility,,,',
      '出口,Way Out,Exit,facility,,,',
      '天安门,x,,,,,',
    );
    const rows = (await desk.preview(file)).body.rows;
    expect(rows.map(({ row, change }) => [row, change])).toEqual([
      [2, 'new'],
      [3, 'changed'],
      [4, 'changed'],
    ]);
    expect(await desk.find('观星台')).toBeUndefined();
    const kept = (await desk.find('天安门'))?.preferred;
    await desk.import(csv('观星台,Stargazing Terrace,,facility,,,'));
    expect(await desk.find('观星台')).toMatchObject({ preferred: 'Stargazing Terrace' });
    expect((await desk.find('天安门'))?.preferred).toBe(kept);
    expect(await desk.lastImport()).toMatchObject({ created: 1, changed: 0, who: '测试 signage' });
  });

  it('an import is undone whole', async () => {
    const before = await desk.exported();
    await desk.import(csv('出口,Way Out,,facility,,,', '新展厅,New Gallery,,facility,,,'));
    expect(await desk.exported()).not.toBe(before);
    const last = await desk.lastImport();
    expect((await desk.undo(last)).body).toEqual({ removed: 1, restored: 1 });
    expect(await desk.exported()).toBe(before);
    expect((await desk.undo(last)).status).toBe(409);
    expect((await desk.lastImport()).undoneBy).toBe('测试 signage');
  });

  it('but not when one of its terms was changed or deleted since, and then nothing is touched', async () => {
    await desk.import(csv('出口,Way Out,,facility,,,', '新展厅,New Gallery,,facility,,,'));
    const last = await desk.lastImport();
    await desk.change('新展厅', { preferred: 'The New Gallery' });
    const before = await desk.exported();
    const refused = await desk.undo<Refusal>(last);
    expect([refused.status, refused.body.error.message]).toEqual([409, expect.stringContaining('“新展厅”')]);
    expect(await desk.exported()).toBe(before);
    await desk.remove('新展厅');
    expect((await desk.undo<Refusal>(last)).status).toBe(409);
  });

  it('a change of another term does not stand in the way of undoing', async () => {
    await desk.import(csv('新展厅,New Gallery,,facility,,,'));
    await desk.change('入口', { preferred: 'Way In' });
    expect((await desk.undo(await desk.lastImport())).status).toBe(200);
    expect((await desk.find('入口'))?.preferred).toBe('Way In');
  });

  it('one wrong row stops the whole import, each named by row, column and reason', async () => {
    const file = csv(
      '甲厅,Hall A,,facility,,,',
      '乙厅,,,facility,,sure,',
      '甲厅,Hall B,,,,,',
      '丙厅,Hall C,,,,,,x',
    );
    const refused = await desk.import<Refusal>(file);
    expect(refused.status).toBe(400);
    expect(refusals(refused)).toEqual([
      '第 3 行，列“en_preferred”：不能为空。',
      expect.stringMatching(/^第 3 行，列“confidence”：“sure”/),
      '第 4 行，列“zh”：“甲厅”已在第 2 行。',
      expect.stringMatching(/^第 5 行，列“8”：比表头多出单元格/),
    ]);
    expect(await desk.find('甲厅')).toBeUndefined();
  });

  it('a file that is no table of terms is refused in words', async () => {
    const told = async (content: string | Buffer) => refusals(await desk.preview<Refusal>(content));
    expect(await told('a,b\n1,2')).toEqual([
      expect.stringContaining('列“zh”：没有这一列'),
      expect.stringContaining('列“en_preferred”：没有这一列'),
      expect.stringContaining('列“a”：不认识这一列'),
      expect.stringContaining('列“b”：不认识这一列'),
    ]);
    expect(await told('')).toEqual([expect.stringContaining('空的')]);
    expect(await told(csv())).toEqual([expect.stringContaining('没有术语')]);
    expect(await told(csv('"甲厅,Hall'))).toEqual([expect.stringContaining('第')]);
    expect(await told(Buffer.from([0, 1, 2, 3]))).toEqual([expect.stringContaining('不是文本')]);
  });

  it('UTF-8 with and without its mark and GBK say the same', async () => {
    const file = csv('观景平台,Viewing Platform,Viewing Deck,facility,凭记忆,low,Look View Platform');
    const gbk = Buffer.from(
      'b9dbbeb0c6bdcca82c56696577696e6720506c6174666f726d2c56696577696e67204465636b2c666163696c6974792c' +
        'c6bebcc7d2e42c6c6f772c4c6f6f6b205669657720506c6174666f726d',
      'hex',
    );
    const encodings = [
      Buffer.from(file),
      Buffer.from(`\uFEFF${file}`),
      Buffer.concat([Buffer.from(csv()), gbk]),
      Buffer.from(file.replaceAll('\n', '\r\n')),
    ];
    const seals = await Promise.all(encodings.map(async (each) => (await desk.preview(each)).body.seal));
    expect(new Set(seals).size).toBe(1);
  });

  it('nothing is imported that was not previewed just so', async () => {
    const file = csv('观景平台,Viewing Platform,,facility,,,');
    const { body } = await desk.preview(file);
    await desk.create({ zh: '观景平台', preferred: 'Lookout' });
    expect((await desk.importUnseen(file, body.seal)).status).toBe(409);
    expect((await desk.importUnseen(file, '')).status).toBe(409);
    expect((await desk.find('观景平台'))?.preferred).toBe('Lookout');
  });
});
