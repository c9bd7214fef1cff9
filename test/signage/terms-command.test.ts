import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command';
import { csv, shipped } from './term-desk';

const folder = mkdtempSync(join(tmpdir(), 'guide-terms-'));
const data = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const signs = (args: readonly string[], dataDir = data, more: Record<string, string> = {}) =>
  runCommand('signs', args, { DATA_DIR: dataDir, ...more });

/** Every boot of a CMS takes its time on a busy machine. */
const patience = 240_000;

describe('npm run signs on an installation, with no server running', () => {
  beforeAll(() => {
    mkdirSync(data);
    copyFileSync(join(process.env.GUIDE_TEST_TEMPLATE ?? '', 'cms.sqlite'), join(data, 'cms.sqlite'));
  });

  it('says without an installation what a new one begins with, and makes none', async () => {
    const nowhere = join(folder, 'nowhere');
    const told = await signs(['terms', 'export'], nowhere);
    expect(told).toMatchObject({ code: 0, out: shipped, err: expect.stringContaining('no installation') });
    const written = join(folder, 'written.csv');
    expect(await signs(['terms', 'export', '--out', written], nowhere)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(written, 'utf8')).toBe(shipped);
    const dry = await signs(['terms', 'import', file('a.csv', shipped), '--dry-run'], nowhere);
    expect(dry).toMatchObject({ code: 0, out: expect.stringMatching(/^dry run.*new 0, changed 0/) });
    expect((await signs(['prose'], nowhere)).code).toBe(1);
  });

  it(
    'imports, exports and imports again without a change; the export serves an audit',
    async () => {
      const path = file(
        'b.csv',
        csv('观景平台,Viewing Platform,Viewing Deck,facility,凭记忆,low,Look View Platform'),
      );
      const dry = await signs(['terms', 'import', path, '--dry-run']);
      expect(dry.out).toBe('new 观景平台\ndry run, nothing written: new 1, changed 0, equal 0\n');
      expect(await signs(['terms', 'import', path])).toMatchObject({
        code: 0,
        out: 'new 观景平台\nnew 1, changed 0, equal 0\n',
      });
      const talkative = await signs(['terms', 'export'], data, { LOG_LEVEL: 'debug' });
      expect(talkative.out, 'data alone on standard output').toBe(
        `${shipped}观景平台,Viewing Platform,Viewing Deck,facility,凭记忆,low,Look View Platform\n`,
      );
      const out = file('out.csv', talkative.out);
      const again = await signs(['terms', 'import', out]);
      expect(again.out).toMatch(/^new 0, changed 0, equal \d+\n$/);
      const list = file('signs.csv', 'id,zh,en,place_kind\n1,观景平台,Look View Platform,facility\n');
      const audit = await signs(['audit', list, '--terms', out, '--format', 'json']);
      expect(JSON.parse(audit.out).signs[0].findings[0].suggestion).toBe('Viewing Platform');
    },
    patience,
  );

  it('reads GBK and UTF-8 with its mark alike', async () => {
    const gbk = Buffer.from('b9dbbeb0c6bdcca8', 'hex'); // 观景平台
    const start = Buffer.from('zh,en_preferred\n');
    const last = Buffer.from(',Lookout Terrace\n');
    const told = await Promise.all(
      [
        Buffer.concat([start, gbk, last]),
        Buffer.from('\uFEFFzh,en_preferred\r\n观景平台,Lookout Terrace\r\n'),
      ].map((content, at) =>
        signs(['terms', 'import', file(`gbk${at}.csv`, content), '--dry-run'], join(folder, 'nowhere')),
      ),
    );
    for (const { code, out } of told)
      expect([code, out]).toEqual([0, expect.stringContaining('new 观景平台')]);
  });

  it.each([
    ['a wrong row', csv('新展厅,New Gallery,,,,,', '旧展厅,,,,,,'), 'row 3, column en_preferred: is empty'],
    ['a row twice', csv('新展厅,New Gallery,,,,,', '新展厅,X,,,,,'), 'row 3, column zh'],
    ['a column that no term has', 'zh,en_preferred,note\n新展厅,New Gallery,x\n', 'row 1, column note'],
    ['a missing column', 'zh\n新展厅\n', 'row 1, column en_preferred'],
    ['no rows', csv(), 'no terms'],
    ['an open quotation mark', 'zh,en_preferred\n"新展厅,New Gallery\n', '第 2 行'],
    ['a file that is no text', Buffer.from([0, 1, 2]), '不是文本'],
  ])(
    'ends with 2, names the place and writes nothing, not even an installation: %s',
    async (_name, content, place) => {
      const nowhere = join(folder, 'untouched');
      const refused = await signs(['terms', 'import', file('bad.csv', content)], nowhere);
      expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining(place) });
      expect(refused.err).toContain('bad.csv');
      expect(existsSync(nowhere)).toBe(false);
    },
  );

  it(
    'audits the prose of what the CMS holds',
    async () => {
      const told = await signs(['prose', '--format', 'json']);
      expect(told.code).toBe(0);
      expect(JSON.parse(told.out)).toMatchObject({ texts: [], summary: { texts: 0, findings: 0 } });
    },
    patience,
  );

  it(
    'enters a survey of signs, asks for decisions, and writes the register; the sample goes in and out',
    async () => {
      const survey = file('survey.csv', '标识编号,中文内容,英文译文\nA-1,出口,Exit\nA-2,入口,Import\n');
      expect(await signs(['import', survey, '--source', '某队'])).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^new row 2 A-1 .*\nnew row 3 A-2 .*\nnew 2, filled 0, /),
      });
      const other = file('other.csv', '标识编号,中文内容,英文译文\nA-2,入口,Entrance\n');
      const refused = await signs(['import', other]);
      expect(refused).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('第 2 行与登记簿不一致'),
      });
      expect((await signs(['import', other, '--conflicts', 'take'])).code).toBe(0);
      expect((await signs(['sample', 'add'])).out).toMatch(/^\d+ sample signs added\n$/);
      expect((await signs(['sample', 'remove'])).out).toMatch(/^\d+ sample signs removed\n$/);
      const exported = await signs(['export', '--format', 'geojson']);
      const english = JSON.parse(exported.out).features.map(
        ({ properties }: { properties: { en: string } }) => properties.en,
      );
      expect(english).toEqual(['Exit', 'Entrance']);
      expect((await signs(['export', '--format', 'xlsx'])).code).toBe(2);
    },
    2 * patience,
  );

  it('ends with 2 for a file that is not there and for wrong arguments', async () => {
    expect((await signs(['terms', 'import', join(folder, 'none.csv')])).code).toBe(2);
    expect((await signs(['terms', 'import'])).code).toBe(2);
    expect((await signs(['prose', '--format', 'xml'])).code).toBe(2);
  });
});
