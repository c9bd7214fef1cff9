import { decode } from 'iconv-lite';
import { SpreadsheetRefused } from './spreadsheet';

const startsWith = (content: Buffer, ...bytes: number[]) =>
  bytes.every((byte, index) => content[index] === byte);

/**
 * The text of a CSV file: UTF-8 with or without BOM, UTF-16 with BOM, or GBK as Chinese Excel writes it.
 * @throws SpreadsheetRefused when the bytes are text in none of these.
 */
export function decodeText(content: Buffer): string {
  if (startsWith(content, 0xff, 0xfe) || startsWith(content, 0xfe, 0xff)) return decode(content, 'utf-16');
  if (content.includes(0)) throw new SpreadsheetRefused('这不是文本文件:请另存为 CSV(UTF-8)或 XLSX。');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const text = decode(content, 'gb18030');
    if (text.includes('\uFFFD')) {
      throw new SpreadsheetRefused('文件编码无法识别:请另存为 CSV(UTF-8)或 XLSX。');
    }
    return text;
  }
}
