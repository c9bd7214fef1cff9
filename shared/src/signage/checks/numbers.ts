import type { Analysis } from '../analysis';
import { type ChineseNumbers, chineseNumbers } from '../numbers/chinese';
import { type EnglishNumbers, englishNumbers } from '../numbers/english';
import { percentOff, strangeUnit } from '../numbers/units';
import type { Report } from '../report';

const HAS_NUMBER_ZH = /[\d零〇一二三四五六七八九十百千万亿两半双单]/;
const HAS_NUMBER_EN =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i;
/** Numbers good English may add: round the clock, emergency calls, a discount in per cent. */
const ADDED = new Map<number, RegExp>([
  [24, /昼夜|全天|全日|二十四/],
  [110, /报警|警/],
  [119, /火/],
  [120, /急救|医/],
  [50, /半价|五折|5折/],
  [1, /首|单|一/],
  [2, /双|两|二/],
  [18, /未成年/],
  [30, /五卅/],
]);

/** Longer texts are prose, whose numbers stand in another order and number. */
const LONGEST_COMPARED = 2000;

const same = (left: number, right: number): boolean => Math.abs(left - right) < 1e-9;

function timesAgree(zh: ChineseNumbers, en: EnglishNumbers): boolean {
  if (zh.times.length === 0 || en.times.length === 0) return true;
  const matches = (
    left: { minutes: number; sure: boolean },
    right: { minutes: number; sure: boolean },
  ): boolean =>
    left.minutes === right.minutes ||
    (!(left.sure && right.sure) && Math.abs(left.minutes - right.minutes) === 720);
  return (
    zh.times.every((time) => en.times.some((other) => matches(time, other))) &&
    en.times.every((time) => zh.times.some((other) => matches(other, time)))
  );
}

/** 9:00–5:00 beside 9:00—17:00: one clock in Chinese, another in English, and nothing says so. */
function turnsBack(zh: ChineseNumbers, en: EnglishNumbers): boolean {
  const [from, to] = en.times;
  if (!from || !to || en.times.length !== 2 || zh.times.length !== 2 || from.sure || to.sure) return false;
  return to.minutes < from.minutes && zh.times.every((time, at) => at === 0 || time.sure);
}

function standsIn(value: number, role: string, en: EnglishNumbers): boolean {
  if (role === 'month' && en.months.has(value)) return true;
  return en.numbers.some(
    (other) => same(other.value, value) || same(other.value, value * 100) || same(other.value * 100, value),
  );
}

/** English may say the year of an event or a reign that the Chinese only names. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 2100;

function firstBad(zh: ChineseNumbers, en: EnglishNumbers, text: string): number | undefined {
  const fromTimes = new Set(zh.times.map((time) => Math.floor(time.minutes / 60)));
  const bad = en.numbers.find(
    (number) =>
      number.figures &&
      !zh.numbers.some((other) => same(other.value, number.value) || same(other.value * 100, number.value)) &&
      !fromTimes.has(number.value) &&
      !zh.numbers.some((other) => !other.firm && String(other.value).endsWith(String(number.value))) &&
      !ADDED.get(number.value)?.test(text) &&
      !(isYear(number.value) && zh.numbers.every((other) => !isYear(other.value))),
  );
  return bad?.start;
}

/** The power in m² is no number. */
const POWERS = /[²³]/gu;
const CENTURY_DECADE = /(\d{1,2})世纪([1-9])0年代/gu;

const REPUBLIC_YEAR = /民国([元一二三四五六七八九十\d]{1,3})年/gu;
const REPUBLIC_BEGINS = 1911;

/** 20世纪50年代 is 1950s in English, 民国二十五年 is 1936; written so in the Chinese when the English has them. */
const westernYears = (zh: string, en: string): string =>
  decades(zh, en).replace(REPUBLIC_YEAR, (whole, years: string) => {
    const count = years === '元' ? 1 : (chineseNumbers(years).numbers[0]?.value ?? 0);
    const year = String(REPUBLIC_BEGINS + count);
    return en.includes(year) && !/republic/i.test(en) ? `${year}年` : whole;
  });

const decades = (zh: string, en: string): string =>
  zh.replace(CENTURY_DECADE, (whole, century: string, decade: string) => {
    const years = `${Number(century) - 1}${decade}0`;
    return en.includes(`${years}s`) ? `${years}年代` : whole;
  });

/** Quantities, dates, times and floors. */
export function checkNumbers(analysis: Analysis): Report[] {
  const { sign } = analysis;
  if (analysis.accepted || sign.zh.length > LONGEST_COMPARED || sign.en.length > LONGEST_COMPARED) return [];
  if (!HAS_NUMBER_ZH.test(sign.zh) && !HAS_NUMBER_EN.test(sign.en)) return [];
  if (/折/.test(sign.zh)) return discount(analysis);
  const english = sign.en.replace(POWERS, '').normalize('NFKC');
  const text = westernYears(sign.zh.replace(POWERS, '').normalize('NFKC'), english);
  const zh = chineseNumbers(text);
  const en = englishNumbers(english);
  const whole = { start: 0, end: sign.en.length };
  if (turnsBack(zh, en)) return [{ rule: 'NUM-03', severity: 'S3', ...whole }];
  if (!timesAgree(zh, en)) return [{ rule: 'NUM-03', ...whole }];
  const unit = strangeUnit(text, english);
  if (unit) return [{ rule: 'NUM-01', ...unit }];
  if (zh.weekdays.size > 0 && en.weekdays.size > 0) {
    const differ = [...en.weekdays].some((day) => !zh.weekdays.has(day));
    if (differ) return [{ rule: 'NUM-04', ...whole }];
  }
  const anyEnglish = en.numbers.some((number) => number.figures) || en.numbers.length > 0;
  for (const number of zh.numbers) {
    if (number.role === 'month' && !standsIn(number.value, 'month', en)) {
      if (en.months.size > 0 || anyEnglish) return [{ rule: 'NUM-04', ...whole }];
      continue;
    }
    if (number.role === 'basement' && anyEnglish && !en.basement) return [{ rule: 'NUM-05', ...whole }];
    if (standsIn(number.value, number.role, en)) continue;
    const figures = /\d/.test(text.slice(number.start, number.end));
    const told = en.times.some((time) => Math.floor(time.minutes / 60) % 12 === number.value % 12);
    if (told) continue;
    if ((figures || (number.firm && number.value > 1)) && (figures ? true : anyEnglish))
      return [
        { rule: number.role === 'floor' || number.role === 'basement' ? 'NUM-05' : 'NUM-01', ...whole },
      ];
  }
  const bad = firstBad(zh, en, text);
  if (bad !== undefined)
    return [{ rule: /[层楼]/.test(text) ? 'NUM-05' : 'NUM-01', start: bad, end: sign.en.length }];
  return [];
}

/** A discount in tenths of the price against one in per cent off. */
function discount({ sign }: Analysis): Report[] {
  const off = percentOff(sign.zh.normalize('NFKC'));
  const said = /(\d{1,2})\s?%\s?off\b/i.exec(sign.en);
  if (off === undefined || !said || Number(said[1]) === off) return [];
  return [{ rule: 'NUM-01', start: said.index, end: said.index + said[0].length, suggestion: `${off}% Off` }];
}

const LETTER_ZH =
  /(?<![A-Za-z])([A-HJ-Z])(?=座|口|区|出口|入口|栋|幢|馆|厅|门|通道|段|层|楼|站台|厂|[\d\s)）-]|$)/g;
const LETTER_EN = /(?<![A-Za-z'’.])([A-Z])(?![A-Za-z'’])(?!\.[A-Z])/g;

/** Exit letters, blocks, gate codes. */
export function checkLetters(analysis: Analysis): Report[] {
  const { sign } = analysis;
  const zh = new Set([...sign.zh.normalize('NFKC').matchAll(LETTER_ZH)].map((match) => match[1] as string));
  if (zh.size === 0) return [];
  const letters = [...sign.en.matchAll(LETTER_EN)];
  if (letters.some((match) => zh.has(match[1] as string))) {
    const alien = letters.find(
      (match) => !zh.has(match[1] as string) && !/[AINSEWGFBPMT]/.test(match[1] as string),
    );
    return alien ? [{ rule: 'NUM-09', start: alien.index, end: alien.index + 1 }] : [];
  }
  if ([...zh].every((letter) => new RegExp(`${letter}`, 'i').test(sign.en)) && letters.length === 0)
    return [];
  return [{ rule: 'NUM-09', start: letters[0]?.index ?? 0, end: sign.en.length }];
}

/** How amounts and units are written. */
export function checkUnits(analysis: Analysis): Report[] {
  const { en } = analysis.sign;
  const doubled = /\b(?:RMB|CNY|¥)\s*\d[\d.,]{0,12}\s?yuan\b/i.exec(en);
  if (doubled) return [{ rule: 'NUM-06', start: doubled.index, end: doubled.index + doubled[0].length }];
  const plural = /\b\d[\d.,]{0,12}\s?(?:kms|ms|cms|kgs)\b/i.exec(en);
  return plural ? [{ rule: 'NUM-06', start: plural.index, end: plural.index + plural[0].length }] : [];
}
