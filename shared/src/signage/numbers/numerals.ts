const DIGITS = '零一二三四五六七八九';
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** The value of a Chinese numeral such as 二十三, 一百零五, 三千万; digits in a row (一九四九) are read as figures. */
export function chineseValue(numeral: string): number {
  const text = numeral.replace(/〇/g, '零').replace(/两/g, '二');
  if (!/[十百千万亿]/.test(text)) return Number(Array.from(text, (c) => DIGITS.indexOf(c)).join(''));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS.get(character);
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else if (unit >= 10_000) {
      total = (total + section + digit || 1) * unit;
      section = 0;
      digit = 0;
    } else {
      section += (digit === 0 && section === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + section + digit;
}

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const WORD_VALUES = new Map<string, number>([
  ...WORDS.map((word, value) => [word, value] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['single', 1],
  ['ground', 1],
  ['once', 1],
  ['double', 2],
  ['twice', 2],
  ['both', 2],
  ['pair', 2],
  ['twin', 2],
  ['half', 0.5],
]);

/** The value of an English number word, ordinal or quantifier, if the word is one. */
export const englishWordValue = (word: string): number | undefined => WORD_VALUES.get(word);

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
