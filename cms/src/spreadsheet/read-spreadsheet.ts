import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { type Expected, largestFile, type SheetRow, SpreadsheetRefused } from './spreadsheet';

const begins = (content: Buffer, ...bytes: number[]) => bytes.every((byte, index) => content[index] === byte);

/**
 * Reads a CSV or XLSX file by what it is, not by what it is called.
 * @throws SpreadsheetRefused with a sentence for the desk: too large, empty, old XLS, broken, unknown encoding.
 */
export async function readSpreadsheet(content: Buffer, expected: Expected = {}): Promise<SheetRow[]> {
  if (content.length === 0) throw new SpreadsheetRefused('文件是空的。');
  if (content.length > largestFile) throw new SpreadsheetRefused('文件超过 10 MB。');
  if (begins(content, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new SpreadsheetRefused('这是旧版 XLS 或加了密码的文件:请在 Excel 中另存为不加密的 XLSX 或 CSV。');
  }
  return begins(content, 0x50, 0x4b) ? readXlsx(content, expected) : readCsv(content, expected);
}
