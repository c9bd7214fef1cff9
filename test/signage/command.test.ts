import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command';

const folder = mkdtempSync(join(tmpdir(), 'signs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = 'id,zh,en,place_kind';

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const signs = (...args: string[]) => runCommand('signs', args);

describe('signs audit', () => {
  it('reports findings as JSON and ends with 1 when S1–S2 findings exist', async () => {
    const path = file(
      'list.csv',
      `${HEAD},owner\n1,售票处,Ticket Ofice,facility,A\n2,出口,Exit,facility,B\n`,
    );
    const { code, out, err } = await signs('audit', path, '--format', 'json');
    expect(err).toBe('');
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(report.signs.map((sign: { id: string }) => sign.id)).toEqual(['1', '2']);
    expect(report.signs[0].findings[0]).toMatchObject({
      rule: 'SPELL-01',
      type: 'misspelling',
      severity: 'S2',
      field: 'en',
      start: 7,
      end: 12,
      suggestion: 'Ticket Office',
    });
    expect(report.signs[1].findings).toEqual([]);
    expect(report.summary).toMatchObject({ signs: 2, signsWithFindings: 1 });
  });

  it('ends with 0 when all is well', async () => {
    expect((await signs('audit', file('good.csv', `${HEAD}\n1,出口,Exit,facility\n`))).code).toBe(0);
  });

  it('reads GBK and UTF-8 with a byte order mark alike', async () => {
    const gbk = Buffer.from([0xb3, 0xf6, 0xbf, 0xda]); // 出口
    const path = file(
      'gbk.csv',
      Buffer.concat([Buffer.from(`${HEAD}\n1,`), gbk, Buffer.from(',Exit,facility\n')]),
    );
    const marked = file('marked.csv', `\uFEFF${HEAD}\n1,出口,Exit,facility\n`);
    expect((await signs('audit', path)).code).toBe(0);
    expect((await signs('audit', marked)).code).toBe(0);
  });

  it('carries other columns along in CSV', async () => {
    const path = file('owner.csv', `${HEAD},owner\n1,北门,South Gate,guide-sign,"Park, north"\n`);
    const { out } = await signs('audit', path, '--format', 'csv');
    expect(out).toContain('id,zh,en,place_kind,owner,rule,type,severity');
    expect(out).toContain('"Park, north",DIR-01,direction-mismatch,S1');
  });

  it('checks rows of one register against each other and leaves an empty register alone', async () => {
    const rows =
      '1,检票处,Ticket Check,facility,A\n2,检票处,Ticket Gate,facility,A\n3,检票处,Ticket Checking,facility,\n';
    const { out } = await signs(
      'audit',
      file('register.csv', `${HEAD},register\n${rows}`),
      '--format',
      'json',
    );
    const { signs: list } = JSON.parse(out);
    const types = list.map((sign: { findings: { type: string }[] }) => sign.findings.map(({ type }) => type));
    expect(types[0]).toContain('inconsistent');
    expect(types[1]).toContain('inconsistent');
    expect(types[2]).not.toContain('inconsistent');
  });

  it.each([
    ['a missing column', 'id,zh,en\n1,出口,Exit\n', /row 1, column place_kind: this column is missing/],
    ['an unknown kind', `${HEAD}\n1,出口,Exit,door\n`, /row 2, column place_kind: "door" is none of/],
    ['an empty id', `${HEAD}\n1,出口,Exit,facility\n,入口,Entrance,facility\n`, /row 3, column id: is empty/],
    [
      'a repeated id',
      `${HEAD}\n1,出口,Exit,facility\n1,入口,Entrance,facility\n`,
      /row 3, column id: "1" already stands in row 2/,
    ],
    ['a short row', `${HEAD}\n1,出口\n`, /row 2/],
  ])('names file, row and column for %s and ends with 2', async (_, content, message) => {
    const { code, out, err } = await signs('audit', file('bad.csv', content));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('bad.csv');
    expect(err).toMatch(message);
  });

  it('ends with 2 when the file is not there', async () => {
    const { code, err } = await signs('audit', join(folder, 'nowhere.csv'));
    expect(code).toBe(2);
    expect(err).toContain('there is no such file');
  });

  it('refuses to write over the list it reads, or where there is no folder', async () => {
    const list = file('kept.csv', `${HEAD}\n1,出口,Exit,facility\n`);
    for (const [output, reason] of [
      [list, 'would overwrite'],
      [join(folder, 'nowhere', 'out.json'), 'cannot be written'],
    ] as const) {
      const { code, err } = await signs('audit', list, '--format', 'json', '--output', output);
      expect(code).toBe(2);
      expect(err).toContain(reason);
    }
    expect(readFileSync(list, 'utf8')).toContain('出口,Exit');
  });

  it('leaves accepted findings out and shows only what is grave enough', async () => {
    const list = file('accepted.csv', `${HEAD}\n1,检票口,Ticket Mouth,facility\n2,出口,exit,facility\n`);
    const decisions = file(
      'decisions.csv',
      'scope,rule,sign,zh,en,register,reason,person,date\nsign,*,1,,,,historic,Li Wei,2026-03-02\n',
    );
    const { code, out } = await signs(
      'audit',
      list,
      '--decisions',
      decisions,
      '--format',
      'json',
      '--min-severity',
      'S2',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).summary.findings).toBe(0);
  });

  it('writes decisions as labelled rows', async () => {
    const list = file(
      'decided.csv',
      `${HEAD}\n1,检票口,Ticket Mouth,facility\n2,出口,Exit!,facility\n3,入口,Entrance,facility\n`,
    );
    const decisions = file(
      'both.csv',
      'scope,rule,sign,zh,en,register,reason,person,date\n' +
        'confirmed,GLOSS-01,1,,,,seen on site,Li Wei,2026-03-02\n' +
        'sign,*,2,出口,Exit!,,historic,Li Wei,2026-03-02\n' +
        'sign,*,3,入口,Way In,,the text has changed since,Li Wei,2026-03-02\n',
    );
    const { code, out } = await signs('label', list, '--decisions', decisions);
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('1,检票口,Ticket Mouth,facility,error,chinglish,Ticket Gate');
    expect(lines[2]).toContain('2,出口,Exit!,facility,ok,,Exit!');
  });

  it('writes a workbook that it can read again', async () => {
    const list = file('to-xlsx.csv', `${HEAD}\n1,出口,exit,facility\n`);
    const book = join(folder, 'out.xlsx');
    expect((await signs('audit', list, '--format', 'xlsx', '--output', book)).code).toBe(0);
    const { code, out } = await signs('audit', book, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).signs[0].findings[0].rule).toBe('CAP-01');
  });
});

describe('signs check, explain, rules', () => {
  it('checks one sign', async () => {
    const { code, out } = await signs('check', '售票处', 'Ticket Ofice');
    expect(code).toBe(1);
    expect(out).toContain('SPELL-01');
    expect(out).toContain('Ticket Office');
  });

  it('explains a rule', async () => {
    expect((await signs('explain', 'DIR-01')).out).toContain('方位词须一致');
    expect((await signs('explain', 'NOPE-1')).code).toBe(2);
  });

  it('lists the rules and has help for every command', async () => {
    expect((await signs('rules')).out).toContain('TERM-05');
    for (const command of ['audit', 'label', 'check', 'explain', 'rules'])
      expect((await signs(command, '--help')).code).toBe(0);
  });
});
