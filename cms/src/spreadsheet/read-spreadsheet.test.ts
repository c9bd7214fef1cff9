import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from './read-spreadsheet';
import { SpreadsheetRefused } from './spreadsheet';

const csv = '编号,中文\n1,"入口\n检票"\n\n2,出口\n';
const rows = [
  { row: 1, cells: ['编号', '中文'] },
  { row: 3, cells: ['1', '入口\n检票'] },
  { row: 5, cells: ['2', '出口'] },
];

async function xlsx(fill: (sheet: ReturnType<Workbook['addWorksheet']>) => void): Promise<Buffer> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet('表'));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('reading a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${csv}`)],
    ['GBK', encode(csv, 'gbk')],
    ['UTF-16 with BOM', encode(csv, 'utf-16')],
  ])('%s is understood', async (_, content) => {
    expect((await readSpreadsheet(content)).map(({ cells }) => cells)).toEqual(
      rows.map(({ cells }) => cells),
    );
  });

  it.each(['\t', ';'])('the separator %j is found', async (separator) => {
    const content = Buffer.from(`日期${separator}升旗\n2026-01-01${separator}07:36`);
    expect((await readSpreadsheet(content))[1]?.cells).toEqual(['2026-01-01', '07:36']);
  });

  it('an unclosed quote is refused with its line', async () => {
    await expect(readSpreadsheet(Buffer.from('a,b\n1,"open\n'))).rejects.toThrow(/CSV 第 \d+ 行/);
  });
});

describe('reading an XLSX file', () => {
  it('gives dates, times, stored formula results, rich text and merged cells as a person sees them', async () => {
    const content = await xlsx((sheet) => {
      sheet.addRow(['日期', '升旗', '备注']);
      sheet.addRow([new Date(Date.UTC(2026, 0, 1)), new Date(Date.UTC(1899, 11, 30, 7, 36)), '甲']);
      sheet.addRow([{ formula: 'A2+1', result: 46024 }, { richText: [{ text: '07:' }, { text: '36' }] }]);
      sheet.mergeCells('C2:C3');
    });
    expect(await readSpreadsheet(content)).toEqual([
      { row: 1, cells: ['日期', '升旗', '备注'] },
      { row: 2, cells: ['2026-01-01', '07:36', '甲'] },
      { row: 3, cells: ['46024', '07:36', '甲'] },
    ]);
  });

  it('a zip that unpacks to hundreds of megabytes is refused before it is unpacked', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(9) }));
    const directoryEntry = bomb.indexOf(Buffer.from('PK\u0001\u0002'));
    bomb.writeUInt32LE(220 * 1024 * 1024, directoryEntry + 24);
    await expect(readSpreadsheet(bomb)).rejects.toThrow('解压后过大');
  });
});

describe('what is not a spreadsheet', () => {
  it.each([
    ['nothing', Buffer.alloc(0), '文件是空的'],
    ['an old XLS', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '旧版 XLS'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), '不是文本文件'],
    ['eleven megabytes', Buffer.alloc(11 * 1024 * 1024, 'a'), '超过 10 MB'],
    ['a zip of something else', Buffer.from(zipSync({ 'a.txt': new Uint8Array(3) })), 'XLSX'],
  ])('%s is refused in words', async (_, content, reason) => {
    await expect(readSpreadsheet(content)).rejects.toThrow(reason);
  });

  it('any bytes whatever are read or refused, never a crash', async () => {
    const prefix = fc.constantFrom(
      Buffer.alloc(0),
      Buffer.from('PK\u0003\u0004'),
      Buffer.from('日期,升旗\n'),
    );
    await fc.assert(
      fc.asyncProperty(prefix, fc.uint8Array({ maxLength: 400 }), async (head, tail) => {
        const content = Buffer.concat([head, tail]);
        const outcome = await readSpreadsheet(content).catch((error: unknown) => error);
        if (!Array.isArray(outcome)) expect(outcome).toBeInstanceOf(SpreadsheetRefused);
      }),
      { numRuns: 1_000 },
    );
  });
});
