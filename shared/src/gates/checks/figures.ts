import { sourceLocale } from '../../locale';
import { type ContentCheck, typesOf } from '../check';

const years = (text: string): string[] => [
  ...new Set(text.match(/(?<![\d.])(?:1[0-9]|20)\d\d(?!\d|\.\d)/g) ?? []),
];

/** Years of the source that the translation does not give; a span such as 1436–39 gives both of its ends. */
function missingYears(source: string, translation: string): string[] {
  const short = [...translation.matchAll(/(\d\d)(\d\d)[-–—](\d\d)(?!\d)/g)].map(
    ([, century = '', , end = '']) => `${century}${end}`,
  );
  const given = new Set([...years(translation), ...short]);
  return years(source).filter((year) => !given.has(year));
}

const yearsAgree: ContentCheck = {
  id: 'years-agree',
  severity: 'advice',
  rule: {
    zh: '中文里写的年份，译文里都有。',
    en: 'The years told in Chinese are told in the translation.',
  },
  reason: { zh: '年份最容易抄错。', en: 'Years are what is most easily copied wrong.' },
  types: typesOf.told,
  *find({ versions, texts }) {
    for (const [locale, pairs] of Object.entries(texts)) {
      if (!versions[locale] || !versions[sourceLocale]) continue;
      for (const { kind, field, source, translation, translationPath } of pairs) {
        if (kind === 'fact' || !translationPath || field.startsWith('guide.source')) continue;
        const missing = translation.trim() === '' ? [] : missingYears(source, translation);
        if (missing.length > 0)
          yield {
            locale,
            path: translationPath,
            message: {
              zh: `译文里没有 ${missing.join('、')} 年`,
              en: `${missing.join(', ')} is not in the translation`,
            },
            content: [source, translation],
          };
      }
    }
  },
};

export const figureChecks = [yearsAgree];
