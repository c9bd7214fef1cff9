import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import ICAL from 'ical.js';
import { datesBetween, estimateDay } from 'shared/ceremony';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command';
import { told } from './desk';

const flag = (dataDir: string, ...args: string[]) =>
  runCommand('flag', args, { DATA_DIR: dataDir, NODE_ENV: 'production' });

const table = (rows: readonly { date: string; raise: string; lower: string }[]) =>
  ['date,raise,lower', ...rows.map(({ date, raise, lower }) => [date, raise, lower].join())].join('\n');

describe('npm run flag, without an installation', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'flag-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints a year of estimates, data alone on standard output', async () => {
    const { code, out, err } = await flag(folder, '--from', '2026-01-01', '--to', '2026-12-31');
    const lines = out.trim().split('\n');
    expect([code, lines.length, lines[0]]).toEqual([0, 366, 'date,raise,lower,basis,kind']);
    expect(lines[1]).toBe('2026-01-01,07:36,17:00,estimate,large');
    expect(err).toContain('estimate');
  });

  it.each([
    ['--from', '2026-02-30'],
    ['--from', '2026-1-1'],
    ['--from', 'today'],
    ['--from', '1949-09-30'],
    ['--from', '2026-01-01', '--to', '2101-01-01'],
    ['--from', '2026-05-02', '--to', '2026-05-01'],
    ['--from', '2026-01-01', '--to', '2027-12-31'],
    ['--format', 'xml'],
    ['--unknown'],
    ['import'],
    ['import', '/does/not/exist.csv'],
  ])('%s %s %s %s ends in words and exit code 2', async (...args) => {
    const { code, out, err } = await flag(folder, ...args.filter((each) => typeof each === 'string'));
    expect([code, out]).toEqual([2, '']);
    expect(err.trim()).not.toBe('');
    expect(err).not.toContain('Invalid time value');
    expect(err, 'no stack').not.toContain('    at ');
  });

  it('tells row by row what an import would do, and imports into nothing', async () => {
    const file = join(folder, 'year.csv');
    writeFileSync(
      file,
      table([estimateDay('2026-10-01'), { date: '2026-10-03', raise: '05:20', lower: '17:53' }]),
    );
    const { code, out, err } = await flag(folder, 'import', file, '--dry-run');
    expect(code).toBe(2);
    expect(out.split('\n')[0]).toBe('row,date,raise,lower,change,problems');
    expect(out).toContain('2026-10-02,,,missing');
    expect(err).toContain('--overrule');
    const overruled = ['import', file, '--overrule', '电话确认'];
    expect((await flag(folder, ...overruled, '--dry-run')).code).toBe(0);
    expect(await flag(folder, ...overruled)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no installation'),
    });
  });
});

describe('npm run flag, beside a running server', () => {
  let cms: Booted;
  beforeAll(async () => {
    cms = await bootStrapi();
  });
  afterAll(() => cms.stop());

  it('imports what visitors then read, prints it as official, and can still print the model alone', async () => {
    const file = join(cms.dataDir, '2027 年官方时间表.csv');
    const rows = datesBetween('2027-02-01', '2027-02-07').map(estimateDay);
    writeFileSync(file, table(rows));
    expect(await flag(cms.dataDir, 'import', file)).toMatchObject({
      code: 0,
      err: expect.stringContaining('7 天已公布'),
    });
    expect((await told(cms.url, '2027-02-03'))[0]).toMatchObject({ basis: 'OFFICIAL', revision: 1 });
    const range = ['--from', '2027-02-07', '--to', '2027-02-08'];
    const bases = (text: string) =>
      text
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[3]);
    expect(bases((await flag(cms.dataDir, ...range)).out)).toEqual(['official', 'estimate']);
    expect(bases((await flag(cms.dataDir, ...range, '--estimate')).out)).toEqual(['estimate', 'estimate']);
    const { out } = await flag(cms.dataDir, ...range, '--format', 'ics', '--lang', 'en');
    expect(new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent')).toHaveLength(4);
    // The command compiles the server first where that has not been done.
  }, 300_000);
});
