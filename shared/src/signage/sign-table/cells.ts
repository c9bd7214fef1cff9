import type { Bilingual } from '../sign';
import { KIND_LABELS, STATE_LABELS } from '../sign-register/labels';
import type { FurtherText, SignField, SignRecord } from '../sign-register/sign-record';

/** What is wrong with a cell, or the value it holds. */
export type CellValue =
  | { readonly value: SignRecord[SignField] }
  | { readonly rule: string; readonly message: Bilingual };

const wrong = (rule: string, zh: string, en: string): CellValue => ({ rule, message: { zh, en } });
const shown = (text: string): string => `“${text.slice(0, 40)}”`;

function labelled(labels: Readonly<Record<string, string>>, text: string, zh: string, en: string): CellValue {
  const plain = text.trim();
  const found = Object.entries(labels).find(([name, label]) =>
    [name, label, ...label.split('、')].some((each) => each.toLowerCase() === plain.toLowerCase()),
  );
  if (found) return { value: found[0] as SignRecord['kind'] };
  const known = Object.values(labels).join('、');
  return wrong('unknown', `${shown(plain)}不是${zh}（${known}）`, `${shown(plain)} is no ${en}`);
}

/** A day as spreadsheets write it: 2026-03-01, 2026/3/1, 2026.3.1, 2026年3月1日, 20260301, with or without a time. */
function dateValue(text: string): CellValue {
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(
      text,
    ) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts)
    return wrong('no-date', `${shown(text)}不是日期，应写作 2026-03-01`, `${shown(text)} is no date`);
  const [, year = '', month = '', day = ''] = parts;
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** Degrees, also with a mark of direction; minutes and seconds are refused rather than misread. */
function degreesValue(text: string): CellValue {
  const plain = text.replace(/[°º\s]|[NE北东纬经]/giu, '');
  if (!/^[-+]?\d{1,3}(\.\d+)?$/.test(plain))
    return wrong(
      'no-number',
      `${shown(text)}不是十进制度数，应写作 39.9073`,
      `${shown(text)} is no decimal degree`,
    );
  return { value: Number(plain) };
}

/** `ja：出口 | ko：출구` as texts in further languages. */
function furtherValue(text: string): CellValue {
  const texts: FurtherText[] = [];
  for (const part of text.split('|')) {
    const [, locale, words] = /^\s*([A-Za-z-]{2,15})\s*[:：]\s*([\s\S]*?)\s*$/.exec(part) ?? [];
    if (!locale || words === undefined)
      return wrong(
        'further-texts',
        '应写作“ja：出口 | ko：출구”，语言代码在前',
        'should read "ja:出口 | ko:출구"',
      );
    texts.push({ locale, text: words });
  }
  return { value: texts };
}

/** A mark that keeps a spreadsheet from taking a text for a formula; put there by our own exports. */
const guarded = /^'(?=[=+\-@\t\r'])/;

/** The value of a field that a filled cell holds. */
export function readCell(field: SignField, cell: string): CellValue {
  const text = cell.replace(guarded, '').trim();
  switch (field) {
    case 'kind':
      return labelled(KIND_LABELS, text, '标识的用途', 'kind of sign');
    case 'state':
      return labelled(STATE_LABELS, text, '标识的状态', 'state of a sign');
    case 'setUpOn':
    case 'reviewedOn':
      return dateValue(text);
    case 'latitude':
    case 'longitude':
      return degreesValue(text);
    case 'furtherTexts':
      return furtherValue(text);
    default:
      return { value: text };
  }
}

/** A field of a sign as the cell of an export; {@link readCell} reads it back. */
export function writeCell(field: SignField, sign: SignRecord): string {
  const value = sign[field];
  if (field === 'kind') return KIND_LABELS[sign.kind];
  if (field === 'state') return STATE_LABELS[sign.state];
  if (field === 'furtherTexts')
    return sign.furtherTexts.map(({ locale, text }) => `${locale}：${text}`).join(' | ');
  return value === null ? '' : String(value);
}

/**
 * A cell that no spreadsheet takes for a formula: `=HYPERLINK(…)` on a sign stays the words it is. The mark is an
 * apostrophe, which {@link readCell} takes off again.
 */
export const harmlessCell = (text: string): string => (/^[=+\-@\t\r']/.test(text) ? `'${text}` : text);
