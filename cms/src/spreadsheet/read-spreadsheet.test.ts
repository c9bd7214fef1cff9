import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
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

describe('a CSV file made to exhaust its reader', () => {
  it.each([
    ['ten megabytes of commas in one line', Buffer.alloc(10 * 1024 * 1024, ',')],
    ['a quote that is never closed', Buffer.concat([Buffer.from('a,"'), Buffer.alloc(9_000_000, 'x\n')])],
  ])('%s is refused', async (_, content) => {
    await expect(readSpreadsheet(content)).rejects.toThrow('无法读取');
  });

  it('more rows than such a table can have are refused', async () => {
    await expect(readSpreadsheet(Buffer.alloc(2_000, 'a\n'), { rows: 500 })).rejects.toThrow('超过 500 行');
  });

  it('a title of commas above a table of tabs does not mislead', async () => {
    const content = Buffer.from('升旗,降旗\n日期\t升旗\t降旗\n2026-01-01\t07:36\t17:00\n');
    expect((await readSpreadsheet(content))[2]?.cells).toEqual(['2026-01-01', '07:36', '17:00']);
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

  it('only the first sheet is read, or several are refused where one is expected', async () => {
    const workbook = new Workbook();
    for (const name of ['一月', '二月']) workbook.addWorksheet(name).addRow(['日期', '升旗']);
    workbook.addWorksheet('空');
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await readSpreadsheet(content)).toHaveLength(1);
    await expect(readSpreadsheet(content, { oneSheet: true })).rejects.toThrow('一月、二月');
  });

  it('links, comments, pictures and lists of a column do not stand in the way', async () => {
    const content = await xlsx((sheet) => {
      sheet.addRow([{ text: '日期', hyperlink: 'https://example.org' }, '升旗']);
      sheet.getCell('B1').note = '批注';
      sheet.getCell('A2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"甲,乙"'] };
      sheet.addConditionalFormatting({
        ref: 'A1:B9',
        rules: [{ type: 'expression', priority: 1, formulae: ['1'], style: {} }],
      });
      sheet.autoFilter = 'A1:B1';
    });
    expect(await readSpreadsheet(content)).toEqual([{ row: 1, cells: ['日期', '升旗'] }]);
  });

  it('a workbook that counts its days from 1904 is refused: its numbers would be four years off', async () => {
    const workbook = new Workbook();
    workbook.properties.date1904 = true;
    workbook.addWorksheet('表').addRow([46024]);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    await expect(readSpreadsheet(content)).rejects.toThrow('1904');
  });
});

describe('an XLSX file made to exhaust its reader', () => {
  const sheetName = 'xl/worksheets/sheet1.xml';
  /** A small workbook one of whose parts is another. */
  const withSheet = async (change: (xml: string) => string | Uint8Array) => {
    const parts = unzipSync(await xlsx((sheet) => sheet.addRow(['日期', '升旗'])));
    const changed = change(Buffer.from(parts[sheetName] ?? []).toString());
    return Buffer.from(
      zipSync({ ...parts, [sheetName]: typeof changed === 'string' ? Buffer.from(changed) : changed }),
    );
  };
  /** Writes another unpacked size of the sheet into the zip's directory. */
  const claim = (zip: Buffer, size: number) => {
    for (let at = zip.indexOf('PK\u0001\u0002'); at !== -1; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
      const name = zip.toString('latin1', at + 46, at + 46 + zip.readUInt16LE(at + 28));
      if (name === sheetName) zip.writeUInt32LE(size, at + 24);
    }
    return zip;
  };

  it('one that says it unpacks to hundreds of megabytes is refused before it is unpacked', async () => {
    const content = claim(await withSheet((xml) => xml), 220 * 1024 * 1024);
    await expect(readSpreadsheet(content)).rejects.toThrow('解压后过大');
  });

  it('one that unpacks to more than it says breaks without being unpacked', async () => {
    const bomb = await withSheet(() => new Uint8Array(120 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage.rss();
    await expect(readSpreadsheet(claim(bomb, 1_000))).rejects.toBeInstanceOf(SpreadsheetRefused);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });

  it.each([
    ['a range merged over the whole sheet', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
    ['half a million cells', `<!-- -->${'<row><c/></row>'.repeat(500_000)}`],
  ])('%s is refused', async (_, added) => {
    const content = await withSheet((xml) => xml.replace('</sheetData>', `</sheetData>${added}`));
    await expect(readSpreadsheet(content)).rejects.toThrow('超过 400000 个');
  });

  it('lists and widths of whole columns are passed over', async () => {
    const content = await withSheet((xml) =>
      xml
        .replace('<sheetData>', '<cols><col min="1" max="99999999" width="9"/></cols><sheetData>')
        .replace(
          '</sheetData>',
          '</sheetData><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
        ),
    );
    expect(await readSpreadsheet(content)).toHaveLength(1);
  });

  it('cut off anywhere it is refused', async () => {
    const whole = await withSheet((xml) => xml);
    for (let length = 4; length < whole.length; length += 97) {
      await expect(readSpreadsheet(whole.subarray(0, length))).rejects.toBeInstanceOf(SpreadsheetRefused);
    }
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
