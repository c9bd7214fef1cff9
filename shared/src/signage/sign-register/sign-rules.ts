import { isCivilDate } from '../../time';
import { type Bilingual, PLACE_KINDS } from '../sign';
import { SIGN_STATES, type SignField, type SignRecord } from './sign-record';

/** What is wrong with a field of a sign. */
export interface SignProblem {
  readonly field: SignField;
  readonly rule: string;
  readonly message: Bilingual;
}

/** The longest texts in characters; what a sign can hold, and what a column keeps. */
export const LONGEST: Readonly<Partial<Record<SignField, number>>> = {
  code: 40,
  place: 200,
  area: 100,
  owner: 200,
  maker: 200,
  material: 100,
  size: 100,
  symbol: 40,
  zh: 2_000,
  en: 2_000,
  reviewer: 100,
  exhibitId: 40,
};

const codeShape = /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const problem = (field: SignField, rule: string, zh: string, en: string): SignProblem => ({
  field,
  rule,
  message: { zh, en },
});

function textProblems(sign: SignRecord): SignProblem[] {
  return (Object.entries(LONGEST) as [SignField, number][]).flatMap(([field, longest]) => {
    const text = sign[field] as string;
    if (text.length > longest)
      return [problem(field, 'too-long', `超过 ${longest} 个字符`, `is longer than ${longest} characters`)];
    if (unprintable.test(text))
      return [problem(field, 'unprintable', '含有不可见的控制字符', 'holds unprintable characters')];
    return [];
  });
}

function coordinateProblems({ latitude, longitude }: SignRecord): SignProblem[] {
  if ((latitude === null) !== (longitude === null))
    return [
      problem(
        latitude === null ? 'latitude' : 'longitude',
        'incomplete-coordinates',
        '纬度和经度要么都填，要么都不填',
        'latitude and longitude belong together',
      ),
    ];
  const outside = (value: number | null, most: number) =>
    value !== null && (!Number.isFinite(value) || Math.abs(value) > most);
  return [
    ...(outside(latitude, 90)
      ? [problem('latitude', 'range', '必须在 −90 与 90 之间', 'must lie between -90 and 90')]
      : []),
    ...(outside(longitude, 180)
      ? [problem('longitude', 'range', '必须在 −180 与 180 之间', 'must lie between -180 and 180')]
      : []),
  ];
}

function furtherProblems({ furtherTexts }: SignRecord): SignProblem[] {
  const wrong = furtherTexts.some(
    ({ locale, text }) => !languageTag.test(locale) || /^(zh|en)(-|$)/.test(locale) || text.length > 2_000,
  );
  const twice = new Set(furtherTexts.map(({ locale }) => locale)).size < furtherTexts.length;
  return wrong || twice || furtherTexts.length > 20
    ? [
        problem(
          'furtherTexts',
          'further-texts',
          '其他语种要写成语言代码和文字，每种语言一次，如 ja：出口',
          'further texts need a language tag each, once, such as ja',
        ),
      ]
    : [];
}

/** Everything that keeps a sign out of the register, field by field; empty when it is sound. */
export function signProblems(sign: SignRecord): SignProblem[] {
  const found: SignProblem[] = [];
  if (sign.code === '') found.push(problem('code', 'required', '不能为空', 'must not be empty'));
  else if (!codeShape.test(sign.code))
    found.push(
      problem(
        'code',
        'code-format',
        '只能用文字、数字和 . _ / -，不能有空格',
        'only letters, digits and . _ / -, without blanks',
      ),
    );
  if (sign.zh.trim() === '' && sign.en.trim() === '' && sign.symbol === '')
    found.push(
      problem(
        'zh',
        'no-content',
        '中文、英文和图形符号不能都为空',
        'needs a text in Chinese or English, or a symbol',
      ),
    );
  if (!PLACE_KINDS.includes(sign.kind))
    found.push(problem('kind', 'unknown', '没有这一种用途', 'is no kind of sign'));
  if (!SIGN_STATES.includes(sign.state))
    found.push(problem('state', 'unknown', '没有这一种状态', 'is no state of a sign'));
  for (const field of ['setUpOn', 'reviewedOn'] as const) {
    const value = sign[field];
    if (value !== null && !isCivilDate(value))
      found.push(
        problem(field, 'no-date', '不是真实的日期，应写作 2026-03-01', 'is no real day as 2026-03-01'),
      );
  }
  return [...found, ...textProblems(sign), ...coordinateProblems(sign), ...furtherProblems(sign)];
}

const tidy = (text: string): string => text.normalize('NFC').trim();

/** The sign without blanks around its values; texts on the sign keep their lines. */
export function normalSign(sign: SignRecord): SignRecord {
  const texts = Object.fromEntries(
    (Object.keys(LONGEST) as SignField[]).map((field) => [field, tidy(sign[field] as string)]),
  );
  return {
    ...sign,
    ...texts,
    furtherTexts: sign.furtherTexts.map(({ locale, text }) => ({ locale: tidy(locale), text: tidy(text) })),
  };
}
