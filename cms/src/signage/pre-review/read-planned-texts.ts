import { blankSign } from 'shared/signage/sign-register';
import { findHeadings, guessMapping, readSurvey } from 'shared/signage/sign-table';
import { DeskRefused, refused } from '../../desk/refused';
import { readSpreadsheet } from '../../spreadsheet/read-spreadsheet';
import { SpreadsheetRefused } from '../../spreadsheet/spreadsheet';
import { mostItems } from './pre-reviews';

/**
 * The planned texts of a CSV or XLSX file with columns for Chinese, English and, where present, what the sign is for.
 * @throws DeskRefused naming every cell that cannot be read.
 */
export async function readPlannedTexts(content: Buffer) {
  const sheet = await readSpreadsheet(content, { oneSheet: true }).catch((error: unknown) => {
    throw error instanceof SpreadsheetRefused ? refused('file', error.message) : error;
  });
  const at = findHeadings(sheet);
  if (at === undefined) throw refused('file', '没有认出表头：需要“中文”和“英文”两列。');
  const headings = sheet[at]?.cells ?? [];
  const { zh, en, kind } = guessMapping(headings);
  const mapping = {
    ...(zh === undefined ? {} : { zh }),
    ...(en === undefined ? {} : { en }),
    ...(kind === undefined ? {} : { kind }),
  };
  if (zh === undefined || en === undefined) throw refused('file', '需要“中文”和“英文”两列。');
  const rows = readSurvey(sheet.slice(at + 1), mapping, headings);
  if (rows.length > mostItems) throw refused('file', `表中有 ${rows.length} 条，一次最多 ${mostItems} 条。`);
  const problems = rows.flatMap(({ row, problems: found }) =>
    found.map(({ column, message }) => ({
      field: `第 ${row} 行`,
      message: `第 ${row} 行，列“${column}”：${message.zh}。`,
    })),
  );
  if (problems.length > 0) throw new DeskRefused(problems);
  return rows.map(({ fields }) => ({
    zh: fields.zh ?? '',
    en: fields.en ?? '',
    kind: fields.kind ?? blankSign.kind,
  }));
}
