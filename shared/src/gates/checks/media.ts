import { type ContentCheck, type GateSubject, typesOf } from '../check';
import { entriesIn, linked, number, text } from '../read';

/** The largest preset of the media pipeline: a smaller picture is blown up on the screen. */
const wanted = { width: 1280, height: 800 };

function* pictures(subject: GateSubject) {
  for (const picture of entriesIn(subject, 'pictures'))
    yield { ...picture, file: linked(picture.values.file) };
}

const picturePresent: ContentCheck = {
  id: 'picture-present',
  severity: 'blocking',
  rule: { zh: '每篇内容至少有一张图片。', en: 'Everything told has at least one picture.' },
  reason: {
    zh: '观众凭图片认出眼前的东西。',
    en: 'Visitors recognise what they stand before by its picture.',
  },
  types: typesOf.told,
  *find(subject) {
    for (const [locale, version] of Object.entries(subject.versions)) {
      const found = [...pictures({ ...subject, versions: { [locale]: version } })];
      if (found.some(({ file }) => file)) continue;
      yield {
        locale,
        path: ['pictures'],
        message: { zh: '没有图片', en: 'There is no picture' },
        content: version.name ?? version.title,
      };
    }
  },
};

const emptyWords =
  /^(?:图片?|照片|图像|插图|无|images?|photos?|pictures?|photographs?|none|n\/a)[\s\d.]*$|^(?:image|picture) of\b/i;

const alternativeText: ContentCheck = {
  id: 'alternative-text',
  severity: 'blocking',
  rule: {
    zh: '每张图片在每种显示的语言里都有替代文字，说出画面上有什么。',
    en: 'Every picture has an alternative text in every language shown, saying what is to be seen.',
  },
  reason: {
    zh: '看不见图片的人靠它。WCAG 2.2, 1.1.1。',
    en: 'Who cannot see the picture relies on it. WCAG 2.2, 1.1.1.',
  },
  types: typesOf.told,
  *find(subject) {
    for (const { locale, path, values } of pictures(subject)) {
      const given = text(values.alternativeText);
      if (given && !emptyWords.test(given) && [...given].length >= 4) continue;
      yield {
        locale,
        path: [...path, 'alternativeText'],
        message: given
          ? { zh: `“${given}”没有说出画面上有什么`, en: `"${given}" does not say what is to be seen` }
          : { zh: '没有替代文字', en: 'There is no alternative text' },
        content: [linked(values.file)?.id, given],
      };
    }
  },
};

const largeEnough: ContentCheck = {
  id: 'picture-size',
  severity: 'blocking',
  rule: {
    zh: `照片至少 ${wanted.width} × ${wanted.height} 像素（矢量图不限）。`,
    en: `Photographs have at least ${wanted.width} × ${wanted.height} pixels (drawings in vectors any size).`,
  },
  reason: { zh: '更小的在屏幕上发虚。', en: 'Smaller ones are blurred on the screen.' },
  types: typesOf.told,
  *find(subject) {
    for (const { locale, path, file } of pictures(subject)) {
      if (!file || text(file.mime).includes('svg')) continue;
      const [width, height] = [number(file.width) ?? 0, number(file.height) ?? 0];
      if (width >= wanted.width && height >= wanted.height) continue;
      yield {
        locale,
        path: [...path, 'file'],
        message: {
          zh: `图片只有 ${width} × ${height} 像素`,
          en: `The picture has ${width} × ${height} pixels only`,
        },
        content: [file.id, file.hash],
      };
    }
  },
};

const rights: ContentCheck = {
  id: 'picture-rights',
  severity: 'blocking',
  rule: { zh: '每张图片写明作者或许可。', en: 'Every picture names its author or licence.' },
  reason: { zh: '没有署名的图片不能公开使用。', en: 'A picture without one must not be shown in public.' },
  types: typesOf.told,
  *find(subject) {
    for (const { locale, path, values } of pictures(subject))
      if (!text(values.credit))
        yield {
          locale,
          path: [...path, 'credit'],
          message: { zh: '没有署名', en: 'No author or licence is named' },
          content: [linked(values.file)?.id],
        };
  },
};

export const mediaChecks = [picturePresent, alternativeText, largeEnough, rights];
