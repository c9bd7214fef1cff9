import { chineseValue } from './numerals';

/** A number of the Chinese text. */
export interface ChineseNumber {
  value: number;
  start: number;
  end: number;
  /** Written in figures, or a numeral with a measure word: it has to stand in the English. */
  firm: boolean;
  role: 'quantity' | 'month' | 'floor' | 'basement' | 'hour' | 'price';
}

/** A clock time in minutes since midnight. */
export interface ClockTime {
  minutes: number;
  /** Morning or afternoon is said or plain from the hour. */
  sure: boolean;
  start: number;
  end: number;
}

export interface ChineseNumbers {
  numbers: ChineseNumber[];
  times: ClockTime[];
  weekdays: Set<number>;
}

const CLOCK =
  /(上午|早上|早晨|清晨|凌晨|中午|下午|傍晚|晚上|晚间|夜间)?\s*(\d{1,2})(?:[::](\d{2})|[点時时](?!间)(?:(\d{1,2})分|(半))?)/gu;
const FIGURES = /(\d+(?:,\d{3})*(?:\.\d+)?)\s*([万亿千百])?/gu;
const NUMERAL = /[零〇一二三四五六七八九十百千万亿两]+/gu;
const MEASURE =
  /^(?:[层楼号米元人岁日月年个座台级次张位名间吨度折环]|公里|小时|分钟|周岁|展厅|号线|航站楼|车间|病区|教室|期|院|中学|小学|医院|食堂|餐厅|电梯|通道|出口|入口)/u;
const LEAD = /(?:第|地下|负|B)$/u;
const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天])/gu;

function clockTimes(text: string): ClockTime[] {
  return [...text.matchAll(CLOCK)].map((match) => {
    const [whole, part, hour, minute, spoken, half] = match;
    let hours = Number(hour);
    if (part && /[下傍晚夜]/.test(part) && hours < 12) hours += 12;
    if (part === '中午' && hours < 3) hours += 12;
    const minutes = minute ? Number(minute) : spoken ? Number(spoken) : half ? 30 : 0;
    const start = match.index + (part && whole.startsWith(part) ? 0 : 0);
    return {
      minutes: hours * 60 + minutes,
      sure: part !== undefined || hours > 12,
      start,
      end: match.index + whole.length,
    };
  });
}

function roleAt(text: string, start: number, end: number): ChineseNumber['role'] {
  const after = text.slice(end, end + 2);
  const before = text.slice(Math.max(0, start - 2), start);
  if (/^[层楼]/.test(after)) return /地下$|负$/.test(before) ? 'basement' : 'floor';
  if (/^月/.test(after)) return 'month';
  if (/^元/.test(after)) return 'price';
  return 'quantity';
}

const SCALE: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Finds the quantities, times and weekdays of a Chinese text (NFKC). */
export function chineseNumbers(text: string): ChineseNumbers {
  const times = /\d/.test(text) ? clockTimes(text) : [];
  let rest = times.length > 0 ? text.replace(CLOCK, (whole) => ' '.repeat(whole.length)) : text;
  const weekdays = new Set<number>();
  for (const match of rest.matchAll(WEEKDAY)) {
    const day = '一二三四五六日'.indexOf((match[1] as string).replace('天', '日'));
    weekdays.add(day);
  }
  rest = rest.replace(WEEKDAY, (whole) => ' '.repeat(whole.length));
  const numbers: ChineseNumber[] = [];
  for (const match of rest.matchAll(FIGURES)) {
    const [whole, figures, scale] = match;
    const start = match.index;
    const end = start + whole.length;
    const value = Number((figures as string).replace(/,/g, '')) * (scale ? (SCALE[scale] ?? 1) : 1);
    numbers.push({ value, start, end, firm: true, role: roleAt(rest, start, end) });
  }
  rest = rest.replace(FIGURES, (whole) => ' '.repeat(whole.length));
  for (const match of rest.matchAll(NUMERAL)) {
    const start = match.index;
    const end = start + match[0].length;
    const firm = MEASURE.test(rest.slice(end)) || LEAD.test(rest.slice(0, start));
    numbers.push({ value: chineseValue(match[0]), start, end, firm, role: roleAt(rest, start, end) });
  }
  return { numbers, times, weekdays };
}
