import { isGiven, numberOf, type Values } from './values';

/** Says what is wrong with a value, or nothing. Only given values are looked at, so drafts may have gaps. */
type Check = (value: unknown, owner: Values) => string | undefined;
type Rule = { rule: string; check: Check };

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const weekdayShape = /^[1-7](,[1-7])*$/;

const slug: Rule = {
  rule: 'slug-format',
  check: (value) => {
    if (typeof value !== 'string' || !slugShape.test(value))
      return '只能用小写字母、数字和连字符，如 gate-front';
    return value.length > 80 ? '不能超过 80 个字符' : undefined;
  },
};

const between = (low: number, high: number, rule = 'range'): Rule => ({
  rule,
  check: (value) => {
    const number = numberOf(value);
    if (typeof number !== 'number' || Number.isNaN(number)) return '必须是数字';
    return number < low || number > high ? `必须在 ${low} 与 ${high} 之间，现为 ${number}` : undefined;
  },
});

const whole = (low: number, high: number): Rule => ({
  rule: 'whole-number',
  check: (value) => {
    if (!Number.isInteger(numberOf(value))) return '必须是整数';
    return between(low, high).check(value, {});
  },
});

const weekdays: Rule = {
  rule: 'weekdays-format',
  check: (value) => {
    if (typeof value !== 'string' || !weekdayShape.test(value))
      return '写成用英文逗号隔开的数字，1 是星期一，如 2,3,4,5,6,7';
    const days = value.split(',');
    return new Set(days).size < days.length ? '有重复的星期' : undefined;
  },
};

const address: Rule = {
  rule: 'address-format',
  check: (value) => {
    const scheme = /^\s*([a-z][a-z0-9+.-]*):(?!\d)/i.exec(String(value))?.[1]?.toLowerCase();
    return scheme && scheme !== 'http' && scheme !== 'https' ? `不能用 ${scheme}: 开头的地址` : undefined;
  },
};

/** This field must not come before that one. */
const notBefore = (start: string, label: string, mayBeEqual: boolean): Rule => ({
  rule: 'order',
  check: (value, owner) => {
    if (!isGiven(owner[start])) return undefined;
    const instant = (given: unknown) => (given instanceof Date ? given.getTime() : given);
    const [first, last] = [instant(owner[start]), instant(value)] as [string, string];
    return last < first || (!mayBeEqual && last === first) ? `要晚于“${label}”` : undefined;
  },
});

const timeOf = (value: unknown): unknown => (typeof value === 'string' ? new Date(value).getTime() : value);
const afterStart: Rule = {
  rule: 'order',
  check: (value, owner) =>
    notBefore('startsAt', '开始', false).check(timeOf(value), {
      startsAt: isGiven(owner.startsAt) ? timeOf(owner.startsAt) : null,
    }),
};

const latitude = between(-90, 90, 'coordinates');
const longitude = between(-180, 180, 'coordinates');
const share = between(0, 1);
const position = whole(1, 9999);

/** What a value must look like wherever it is given, by type or component and field. */
export const formatRules: Record<string, Record<string, Rule>> = {
  'api::guide.area': { slug, position, latitude, longitude },
  'api::guide.exhibit': {
    slug,
    number: whole(1, 9999),
    latitude,
    longitude,
    accuracyMetres: whole(0, 100_000),
  },
  'api::guide.tour': { slug, position },
  'api::guide.story': { slug, position },
  'api::visit.notice': { slug, endsAt: afterStart },
  'api::visit.notice-template': { slug },
  'api::visit.site': { latitude, longitude, website: address },
  'guide.picture': { focalX: share, focalY: share },
  'guide.narration': { durationSeconds: between(0, 86_400) },
  'guide.tour-stop': { position, minutes: whole(0, 240) },
  'visit.opening-hours': { weekdays, validTo: notBefore('validFrom', '从哪天起', true) },
  'visit.booking-rule': {
    website: address,
    daysAheadFrom: whole(0, 365),
    daysAheadTo: whole(0, 365),
  },
};
