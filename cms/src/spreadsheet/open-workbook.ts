import type { Workbook } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { SpreadsheetRefused } from './spreadsheet';

/** The parts of a workbook that say what stands in its cells; pictures, comments, links and the like are left out. */
const neededParts =
  /^\/?(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/;
const sheetPart = /^\/?xl\/worksheets\/sheet\d+\.xml$/;

/** Elements of a sheet that ExcelJS would spread over every cell they name, whole columns included. */
const ignoreNodes = [
  'cols',
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'hyperlinks',
  'drawing',
  'picture',
  'tableParts',
  'legacyDrawing',
  'rowBreaks',
  'headerFooter',
  'autoFilter',
  'sheetProtection',
];

/** A workbook is a zip: this is the most that its needed parts may unpack to, in bytes. */
const largestUnpacked = 64 * 1024 * 1024;
/** Cells that are held in memory at most, about half a kilobyte each; merged ranges count with their whole area. */
const mostCells = 400_000;

function unpack(content: Buffer): Record<string, Uint8Array> {
  let unpacked = 0;
  // Each part is unpacked into as much room as it claims to need and no more: a lying zip breaks, it does not burst.
  return unzipSync(content, {
    filter: ({ name, originalSize }) => {
      if (!neededParts.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > largestUnpacked) throw new SpreadsheetRefused('XLSX 解压后过大,已拒绝。');
      return true;
    },
  });
}

function countOf(xml: Buffer, word: string): number {
  let count = 0;
  for (let at = xml.indexOf(word); at !== -1; at = xml.indexOf(word, at + word.length)) count += 1;
  return count;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Cells of every merged range of a sheet. */
function mergedCells(xml: Buffer): number {
  const begin = xml.indexOf('<mergeCells');
  if (begin === -1) return 0;
  const end = xml.indexOf('</mergeCells>', begin);
  const text = xml.toString('latin1', begin, end === -1 ? undefined : end);
  let cells = 0;
  for (const [, left = '', top, right = '', bottom] of text.matchAll(/([A-Z]+)(\d+):([A-Z]+)(\d+)/g)) {
    cells += (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
  }
  return cells;
}

function refuseCrowded(parts: Readonly<Record<string, Uint8Array>>): void {
  let cells = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!sheetPart.test(name)) continue;
    const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    cells += countOf(xml, '<c ') + countOf(xml, '<c>') + countOf(xml, '<row') + mergedCells(xml);
  }
  if (cells > mostCells) {
    throw new SpreadsheetRefused(`XLSX 中的单元格(含合并区域)超过 ${mostCells} 个:请只保留表格本身。`);
  }
}

/**
 * Opens an XLSX file as ExcelJS reads it, after what could exhaust this process has been refused.
 * @throws SpreadsheetRefused when it is broken, too large, or locked with a password.
 */
export async function openWorkbook(content: Buffer): Promise<Workbook> {
  // Loaded when the first workbook comes: it is a large part of what a start has to read.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    const parts = unpack(content);
    refuseCrowded(parts);
    const plain = Buffer.from(zipSync(parts, { level: 0 }));
    await workbook.xlsx.load(plain as unknown as ArrayBuffer, { ignoreNodes });
  } catch (error) {
    if (error instanceof SpreadsheetRefused) throw error;
    throw new SpreadsheetRefused('XLSX 文件已损坏,或受密码保护:请重新另存后再试。');
  }
  return workbook;
}
