/** A unit of measure by its Chinese and English names; units of one measure exclude each other. */
interface Unit {
  measure: 'length' | 'time' | 'weight' | 'share';
  zh: RegExp;
  en: RegExp;
}

const unit = (measure: Unit['measure'], zh: string, en: string): Unit => ({
  measure,
  zh: new RegExp(`[\\d半两一二三四五六七八九十百千万]\\s*(?:${zh})`, 'u'),
  en: new RegExp(`\\d\\s?(?:${en})\\b(?!/)`, 'i'),
});

const UNITS: readonly Unit[] = [
  unit('length', '公里|千米|km', 'km|kilomet(?:er|re)s?'),
  unit('length', '米(?!线|饭|粉|其)|m(?!m)', 'm|met(?:er|re)s?'),
  unit('length', '厘米|cm', 'cm|centimet(?:er|re)s?'),
  unit('length', '毫米|mm', 'mm|millimet(?:er|re)s?'),
  unit('time', '小时', 'h|hrs?|hours?'),
  unit('time', '分钟', 'min|mins|minutes?'),
  unit('time', '秒', 's|sec|seconds?'),
  unit('time', '天', 'days?'),
  unit('time', '周(?!岁|[一二三四五六日年边围])|星期', 'weeks?'),
  unit('time', '个月', 'months?'),
  unit('weight', '公斤|千克|kg', 'kgs?|kilograms?'),
  unit('weight', '(?<!千)克(?!拉)', 'g|grams?'),
  unit('weight', '吨', 't|tons?|tonnes?'),
];

/** A figure with a unit of the same measure as one in the Chinese, which has no such unit; speeds are left alone. */
export function strangeUnit(zh: string, en: string): { start: number; end: number } | undefined {
  const meant = UNITS.filter((candidate) => candidate.zh.test(zh));
  for (const candidate of UNITS) {
    if (meant.includes(candidate) || !meant.some((other) => other.measure === candidate.measure)) continue;
    if (meant.some((other) => other.measure === candidate.measure && other.en.test(en))) continue;
    const found = candidate.en.exec(en);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

const DISCOUNT_ZH = /([一二三四五六七八九]|\d(?:\.\d)?)([一二三四五六七八九])?\s*折(?!扣|叠|磨|射|返|断|页)/u;
const FIGURES = '零一二三四五六七八九';

/** 七折 is 30 % off: the percentage taken off, if the Chinese grants a discount in tenths. */
export function percentOff(zh: string): number | undefined {
  const match = DISCOUNT_ZH.exec(zh);
  if (!match) return undefined;
  const figure = (text: string): number => {
    const at = FIGURES.indexOf(text);
    return at > 0 ? at : Number(text);
  };
  const tenths = figure(match[1] as string) + (match[2] ? figure(match[2]) / 10 : 0);
  return Math.round(100 - tenths * 10);
}
