import { sourceLocale } from '../../locale';
import { type ContentCheck, typesOf } from '../check';

const words = { stale: '还没有按现在的中文审核', machine: '是机器翻译，还没有人审核' } as const;
const english = {
  stale: 'has not been reviewed against the present Chinese',
  machine: 'is machine translation that nobody has reviewed',
} as const;

/** A translation that goes out has been read by a person against the Chinese that goes out with it. */
const reviewed: ContentCheck = {
  id: 'translation-reviewed',
  severity: 'blocking',
  rule: {
    zh: '每段译文都由人按现在的中文审核过。',
    en: 'Every translated text has been reviewed by a person against the present Chinese.',
  },
  reason: {
    zh: '中文改了而英文没改，外国观众读到的就是旧内容。',
    en: 'When the Chinese has changed and the English has not, foreign visitors read what no longer holds.',
  },
  types: typesOf.all,
  *find({ versions, texts }) {
    for (const [locale, pairs] of Object.entries(texts)) {
      if (!versions[locale]) continue;
      for (const { kind, state, source, translation, translationPath, sourcePath } of pairs) {
        if (kind === 'fact' || state === 'reviewed' || state === 'missing') continue;
        yield {
          locale,
          path: translationPath ?? sourcePath ?? [],
          message: { zh: `译文${words[state]}`, en: `The translation ${english[state]}` },
          content: [source, translation],
        };
      }
    }
  },
};

const present: ContentCheck = {
  id: 'translation-present',
  severity: 'advice',
  rule: { zh: '每段中文都有译文。', en: 'Every Chinese text has a translation.' },
  reason: {
    zh: '没有译文的地方，外国观众看到中文。',
    en: 'Where a translation is missing, foreign visitors are shown the Chinese.',
  },
  types: typesOf.all,
  *find({ texts }) {
    for (const [locale, pairs] of Object.entries(texts))
      for (const { kind, state, source, sourcePath, translationPath } of pairs)
        if (kind === 'text' && state === 'missing')
          yield {
            locale,
            path: translationPath ?? sourcePath ?? [],
            message: { zh: '没有译文', en: 'There is no translation' },
            content: source,
          };
  },
};

const factsAgree: ContentCheck = {
  id: 'facts-agree',
  severity: 'blocking',
  rule: {
    zh: '时间、日期、数字在两种语言里相同。',
    en: 'Times, dates and numbers are the same in both languages.',
  },
  reason: {
    zh: '开放时间只改了一种语言，就有一半观众白跑一趟。',
    en: 'Hours changed in one language only send half of the visitors to a closed door.',
  },
  types: typesOf.all,
  *find({ versions, texts }) {
    for (const [locale, pairs] of Object.entries(texts)) {
      if (!versions[locale] || !versions[sourceLocale]) continue;
      for (const { kind, source, translation, translationPath, sourcePath } of pairs) {
        if (kind !== 'fact' || source === translation) continue;
        // An entry that the translation lacks as a whole is missing, which is another check's.
        if (!translationPath) continue;
        yield {
          locale,
          path: translationPath ?? sourcePath ?? [],
          message: {
            zh: `与中文不同：中文是“${source || '空'}”，这里是“${translation || '空'}”`,
            en: `Differs from the Chinese: "${source || 'nothing'}" there, "${translation || 'nothing'}" here`,
          },
          content: [source, translation],
        };
      }
    }
  },
};

const han = /\p{Script=Han}/u;
/** Fields that quote what stands elsewhere, in whatever language it stands there. */
const quoted = new Set(['source', 'page', 'code', 'checkedBy', 'website', 'credit']);

const ownScript: ContentCheck = {
  id: 'own-script',
  severity: 'blocking',
  rule: {
    zh: '中文一栏写中文，英文一栏不夹汉字。',
    en: 'Chinese stands in the Chinese version, and no Chinese characters stand in the English one.',
  },
  reason: { zh: '常见的粘贴错误。', en: 'The usual slip when texts are pasted.' },
  types: typesOf.all,
  *find(subject) {
    for (const [locale, pairs] of Object.entries(subject.texts)) {
      if (!subject.versions[locale]) continue;
      for (const { kind, field, source, translation, sourcePath, translationPath } of pairs) {
        if (kind === 'fact' || quoted.has(field.split('.').at(-1) ?? '')) continue;
        if (han.test(translation) && translationPath)
          yield {
            locale,
            path: translationPath,
            message: { zh: '英文里有汉字', en: 'There are Chinese characters in the English text' },
            content: translation,
          };
        const words = source.match(/[A-Za-z]{2,}/g) ?? [];
        if (sourcePath && !han.test(source) && words.length > 2)
          yield {
            locale: sourceLocale,
            path: sourcePath,
            message: { zh: '这里应写中文', en: 'Chinese should stand here' },
            content: source,
          };
      }
    }
  },
};

export const translationChecks = [reviewed, present, factsAgree, ownScript];
