import type { ClockTime } from './chinese';
import { englishWordValue, MONTHS, WEEKDAYS } from './numerals';

export interface EnglishNumber {
  value: number;
  start: number;
  end: number;
  /** Written in figures. */
  figures: boolean;
}

export interface EnglishNumbers {
  numbers: EnglishNumber[];
  times: ClockTime[];
  weekdays: Set<number>;
  months: Set<number>;
  basement: boolean;
}

const CLOCK = /(\d{1,2})(?:[::](\d{2}))?\s*([ap])\.?\s?m\b\.?|(\d{1,2})[::](\d{2})/giu;
const FIGURES = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s*(million|billion|thousand|hundred))?/giu;
const WORD = /[a-z]+/giu;
const SCALE: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };

function clockTimes(text: string): ClockTime[] {
  return [...text.matchAll(CLOCK)].map((match) => {
    const half = match[3]?.toLowerCase();
    let hours = Number(match[1] ?? match[4]);
    if (half === 'p' && hours < 12) hours += 12;
    if (half === 'a' && hours === 12) hours = 0;
    return {
      minutes: hours * 60 + Number(match[2] ?? match[5] ?? 0),
      sure: half !== undefined || hours > 12,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** The months and their common short forms; `mar` is too often a slip. */
const MONTH_FORMS = new Map<string, number>();
for (const [at, name] of MONTHS.entries())
  for (const form of [name, name.slice(0, 3), name.slice(0, 4)])
    if (form !== 'mar' && !MONTH_FORMS.has(form)) MONTH_FORMS.set(form, at);

const WEEKDAY_FORMS = new Map<string, number>();
for (const [at, name] of WEEKDAYS.entries()) {
  for (const form of [name, `${name}s`, name.slice(0, 3)]) WEEKDAY_FORMS.set(form, at);
  for (const form of ['tues', 'thur', 'thurs']) if (name.startsWith(form)) WEEKDAY_FORMS.set(form, at);
}

/** Finds the quantities, times, weekdays and months of an English text. */
export function englishNumbers(text: string): EnglishNumbers {
  const times = /\d/.test(text) ? clockTimes(text) : [];
  const rest = times.length > 0 ? text.replace(CLOCK, (whole) => ' '.repeat(whole.length)) : text;
  const numbers: EnglishNumber[] = [];
  for (const match of rest.matchAll(FIGURES)) {
    const scale = match[2] ? (SCALE[match[2].toLowerCase()] ?? 1) : 1;
    const value = Number((match[1] as string).replace(/,/g, '')) * scale;
    numbers.push({ value, start: match.index, end: match.index + match[0].length, figures: true });
  }
  const weekdays = new Set<number>();
  const months = new Set<number>();
  for (const match of rest.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    const value = englishWordValue(word);
    if (value !== undefined)
      numbers.push({ value, start: match.index, end: match.index + word.length, figures: false });
    const weekday = WEEKDAY_FORMS.get(word);
    if (weekday !== undefined) weekdays.add(weekday);
    const month = MONTH_FORMS.get(word);
    if (month !== undefined && (word !== 'may' || match[0].startsWith('M'))) months.add(month + 1);
  }
  return { numbers, times, weekdays, months, basement: /\bB\d|basement|underground/i.test(text) };
}
