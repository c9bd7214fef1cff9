import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { broken, table, weigh } from './budgets';
import { tooNew } from './syntax';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, content: string | Buffer) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const kilobytes = (count: number) => Buffer.alloc(count * 1024, 'x');

describe('size budgets', () => {
  it('a build for WeChat is weighed by package: what is in no subpackage is the main package', () => {
    put('app.json', JSON.stringify({ subPackages: [{ root: 'guide/exhibit' }] }));
    put('vendors.js', kilobytes(600));
    put('guide/exhibit/index.js', kilobytes(900));
    put('guide/exhibits/index.js', kilobytes(50));
    const lines = weigh('weapp', folder);
    expect(lines.map(({ name, bytes }) => [name, Math.floor(bytes / 1024)])).toEqual([
      ['main package', 650],
      ['guide/exhibit', 900],
      ['all', 1550],
    ]);
    expect(broken(lines)).toEqual([]);
  });

  it('a main package over 700 KB breaks the build, and the table says which', () => {
    put('app.json', JSON.stringify({ subPackages: [] }));
    put('vendors.js', kilobytes(701));
    const lines = weigh('weapp', folder);
    expect(broken(lines).map(({ name }) => name)).toEqual(['main package']);
    expect(table(lines)).toMatch(/main package +701\.\d KB +of +700\.0 KB +✗ over its budget/);
  });

  it('the first load on the web is what the page names, and the largest part that a screen brings', () => {
    put('index.html', '<script defer src="./js/app.js"></script>');
    put('js/app.js', randomBytes(150 * 1024));
    put('js/1.js', randomBytes(20 * 1024));
    put('js/2.js', randomBytes(60 * 1024));
    const [line] = weigh('h5', folder);
    expect(Math.round((line?.bytes ?? 0) / 1024)).toBe(210);
    put('js/3.js', randomBytes(80 * 1024));
    expect(broken(weigh('h5', folder))).toHaveLength(1);
  });
});

describe('syntax that old phones read', () => {
  it('a dependency that was left as it is newer is named with its place', () => {
    put('js/old.js', 'try { f() } catch { g() }');
    put('js/new.js', 'var a = b ?? c;');
    expect(tooNew(folder)).toEqual([
      expect.stringMatching(/^js\/new\.js: Unexpected token \(1:11\).* ES2019$/),
    ]);
  });
});
