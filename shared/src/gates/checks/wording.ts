import { type ContentCheck, typesOf } from '../check';
import { textsOf } from '../read';

/** Longest texts that the screens of the guide show well, in characters: of a phone 375 px wide, in large type too. */
const limits: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'zh-CN': {
    'api::guide.area.name': 12,
    'api::guide.area.summary': 80,
    'api::guide.exhibit.name': 20,
    'api::guide.exhibit.summary': 160,
    'api::guide.exhibit.years': 90,
    'api::guide.exhibit.dimensions': 90,
    'api::guide.exhibit.makers': 60,
    'api::guide.story.title': 20,
    'api::guide.story.body': 600,
    'api::guide.tour.name': 16,
    'api::guide.tour.summary': 80,
    'api::guide.tour.note': 120,
    'api::visit.notice.title': 20,
    'api::visit.notice.text': 160,
    'api::visit.notice-template.title': 20,
    'api::visit.notice-template.text': 160,
    'guide.narration.text': 400,
    'guide.narration.transcript': 400,
    'guide.picture.alternativeText': 80,
    'guide.picture.caption': 40,
    'guide.picture.credit': 60,
    'guide.tour-stop.transition': 60,
    'visit.opening-hours.note': 80,
    'visit.booking-rule.text': 160,
    'visit.booking-rule.price': 30,
  },
  en: {
    'api::guide.area.name': 40,
    'api::guide.area.summary': 240,
    'api::guide.exhibit.name': 70,
    'api::guide.exhibit.summary': 480,
    'api::guide.exhibit.years': 200,
    'api::guide.exhibit.dimensions': 200,
    'api::guide.exhibit.makers': 160,
    'api::guide.story.title': 70,
    'api::guide.story.body': 1800,
    'api::guide.tour.name': 50,
    'api::guide.tour.summary': 240,
    'api::guide.tour.note': 360,
    'api::visit.notice.title': 70,
    'api::visit.notice.text': 480,
    'api::visit.notice-template.title': 70,
    'api::visit.notice-template.text': 480,
    'guide.narration.text': 1200,
    'guide.narration.transcript': 1200,
    'guide.picture.alternativeText': 200,
    'guide.picture.caption': 100,
    'guide.picture.credit': 120,
    'guide.tour-stop.transition': 160,
    'visit.opening-hours.note': 240,
    'visit.booking-rule.text': 480,
    'visit.booking-rule.price': 60,
  },
};

const fits: ContentCheck = {
  id: 'text-fits-screen',
  severity: 'blocking',
  rule: { zh: '文字长度放得下屏幕。', en: 'Texts are of a length that fits the screens.' },
  reason: {
    zh: '过长的标题会被截断，过长的讲解没人读完。',
    en: 'Longer titles are cut off, and longer texts are not read.',
  },
  types: typesOf.all,
  *find(subject) {
    for (const { locale, path, owner, field, text } of textsOf(subject)) {
      const limit = limits[locale]?.[`${owner}.${field}`];
      const length = [...text.trim()].length;
      if (limit === undefined || length <= limit) continue;
      yield {
        locale,
        path,
        message: { zh: `有 ${length} 字，最多 ${limit} 字`, en: `${length} characters, at most ${limit}` },
        content: text,
      };
    }
  },
};

interface Wording {
  readonly shape: RegExp;
  readonly message: (found: string) => { readonly zh: string; readonly en: string };
}

const wordingCheck = (
  about: Pick<ContentCheck, 'id' | 'severity' | 'rule' | 'reason'>,
  wordings: readonly Wording[],
): ContentCheck => ({
  ...about,
  types: typesOf.all,
  *find(subject) {
    for (const { locale, path, text, field } of textsOf(subject)) {
      if (field === 'page' || field === 'source') continue;
      for (const { shape, message } of wordings) {
        const found = shape.exec(text)?.[0];
        if (found !== undefined) yield { locale, path, message: message(found), content: text };
      }
    }
  },
});

const doubtful = wordingCheck(
  {
    id: 'no-doubtful-fact',
    severity: 'blocking',
    rule: { zh: '没有标着存疑的说法。', en: 'Nothing told is marked as doubtful.' },
    reason: {
      zh: '存疑的内容不写；要写就先查实。',
      en: 'What is in doubt is left out, or looked up first.',
    },
  },
  [
    {
      shape: /存疑|待考|待查|待核|待定|未经证实|说法不一|[（(]\s*[?？]\s*[)）]|[?？]{2,}/u,
      message: (found) => ({ zh: `“${found}”表示存疑`, en: `"${found}" marks a doubt` }),
    },
    {
      shape:
        /\b(?:unverified|to be (?:confirmed|verified|checked)|tbc|tbd|citation needed|allegedly|reportedly)\b/i,
      message: (found) => ({ zh: `“${found}”表示存疑`, en: `"${found}" marks a doubt` }),
    },
  ],
);

const placeholders = wordingCheck(
  {
    id: 'no-placeholder',
    severity: 'blocking',
    rule: { zh: '没有占位文字和编辑标记。', en: 'There are no placeholders and no marks of editing.' },
    reason: { zh: '留给同事的话不给观众看。', en: 'Notes to colleagues are not for visitors.' },
  },
  [
    {
      shape:
        /lorem ipsum|\bTODO\b|\bFIXME\b|\bXXX+\b|<\/?[a-z][^>]*>|【(?:待|注|补)[^】]*】|占位|此处填写|\u{FFFD}/iu,
      message: (found) => ({ zh: `“${found}”是占位或编辑标记`, en: `"${found}" is a placeholder` }),
    },
  ],
);

const dignified = wordingCheck(
  {
    id: 'dignified-words',
    severity: 'blocking',
    rule: {
      zh: '用词庄重、平实，正式名称不写错。',
      en: 'The tone is calm and dignified, and formal names are written right.',
    },
    reason: {
      zh: '国家象征和烈士纪念场所：《国旗法》《国徽法》《英雄烈士保护法》。',
      en: 'Symbols of the state and a memorial to its dead: the laws on the flag, the emblem and the protection of heroes.',
    },
  },
  [
    {
      shape: /记念碑|人民英雄纪念牌|升国期|国微|进水桥|华表柱子|毛主席记念堂|人民大会唐/u,
      message: (found) => ({ zh: `“${found}”是错名`, en: `"${found}" is a name written wrong` }),
    },
    {
      shape:
        /打卡|网红|必拍|绝绝子|yyds|神器|震撼价|全球第一|世界之最|史上最|must-see|insta(?:gram)?mable|selfie spot/iu,
      message: (found) => ({ zh: `“${found}”不庄重`, en: `"${found}" lacks dignity` }),
    },
  ],
);

export const wordingChecks = [fits, doubtful, placeholders, dignified];
