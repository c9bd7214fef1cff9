import { isCivilDate } from '../time';
import type { BilingualText, OfficialDay } from './day';

/** One reason why what the desk entered about a day cannot be published, in Chinese, naming the field. */
export interface EntryProblem {
  /** Path of the field, such as `halfMast.reason.en`. */
  readonly field: string;
  readonly message: string;
}

/** The names of the fields as the desk's form shows them. */
export const entryFieldNames: Readonly<Record<string, string>> = {
  date: '日期',
  raise: '升旗时间',
  lower: '降旗时间',
  source: '时间来源',
  kind: '仪式规模',
  liveBand: '军乐团现场演奏',
  'halfMast.reason.zh': '下半旗原因（中文）',
  'halfMast.reason.en': '下半旗原因（英文）',
  'halfMast.article': '下半旗依据',
  'access.state': '开放情况',
  'access.from': '调整开始时间',
  'access.to': '调整结束时间',
  'access.reason.zh': '调整原因（中文）',
  'access.reason.en': '调整原因（英文）',
  'note.zh': '说明（中文）',
  'note.en': '说明（英文）',
  cancelled: '取消仪式',
  why: '更正原因',
};

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Longest reason or note: what fits a phone's first screen. */
const longestText = 300;

/** True for a time of day written HH:MM on the 24-hour clock. */
export function isClockTime(text: string): boolean {
  return timePattern.test(text);
}

class Problems {
  readonly found: EntryProblem[] = [];

  add(field: string, rule: string): void {
    this.found.push({ field, message: `“${entryFieldNames[field] ?? field}”${rule}` });
  }

  time(field: string, value: string | undefined): void {
    if (value !== undefined && !isClockTime(value)) {
      this.add(field, `应写作 HH:MM（24 小时制，北京时间），现为“${value}”。`);
    }
  }

  text(field: string, value: string | undefined): void {
    if (!value?.trim()) this.add(field, '必填。');
    else if (value.length > longestText) this.add(field, `最多 ${longestText} 字。`);
  }

  both(field: string, { zh, en }: BilingualText): void {
    this.text(`${field}.zh`, zh);
    this.text(`${field}.en`, en);
  }

  ordered(field: string, from: string | undefined, to: string | undefined, rule: string): void {
    if (from && to && isClockTime(from) && isClockTime(to) && from >= to) this.add(field, rule);
  }
}

/**
 * Everything that is wrong with what the desk entered about a day; empty when it may be published. Both times or
 * none: half a row would have to be completed by an estimate and called official.
 */
export function entryProblems(day: OfficialDay): EntryProblem[] {
  const problems = new Problems();
  if (!isCivilDate(day.date)) problems.add('date', `不是真实的日期，应写作 YYYY-MM-DD，现为“${day.date}”。`);
  problems.time('raise', day.raise);
  problems.time('lower', day.lower);
  if (!day.raise !== !day.lower)
    problems.add(day.raise ? 'lower' : 'raise', '缺失：升旗、降旗时间须一并填写。');
  problems.ordered('lower', day.raise, day.lower, '应晚于升旗时间。');
  if (day.raise && day.lower) problems.text('source', day.source);
  if (day.halfMast) {
    problems.both('halfMast.reason', day.halfMast.reason);
    problems.text('halfMast.article', day.halfMast.article);
  }
  if (day.access) {
    problems.time('access.from', day.access.from);
    problems.time('access.to', day.access.to);
    problems.ordered('access.to', day.access.from, day.access.to, '应晚于调整开始时间。');
    problems.both('access.reason', day.access.reason);
  }
  if (day.note) problems.both('note', day.note);
  if (day.cancelled && !day.note) problems.add('note.zh', '必填：取消仪式须向公众说明原因。');
  return problems.found;
}
