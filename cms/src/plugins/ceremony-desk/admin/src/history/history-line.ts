import { kindNames } from '../year/day';

/** What was published about a day, as its history keeps it. */
export interface PublishedFields {
  readonly raise: string | null;
  readonly lower: string | null;
  readonly source: string | null;
  readonly kind: 'ordinary' | 'large' | 'special' | null;
  readonly liveBand: boolean | null;
  readonly halfMastReasonZh: string | null;
  readonly halfMastReasonEn: string | null;
  readonly halfMastArticle: string | null;
  readonly accessState: 'closed' | 'changed' | null;
  readonly accessFrom: string | null;
  readonly accessTo: string | null;
  readonly accessReasonZh: string | null;
  readonly accessReasonEn: string | null;
  readonly noteZh: string | null;
  readonly noteEn: string | null;
  readonly cancelled: boolean;
}

/** A line of a day's history. */
export interface HistoryLine {
  readonly action: 'entered' | 'corrected' | 'cancelled' | 'imported' | 'undone';
  readonly who: string;
  readonly at: string;
  readonly why: string | null;
  readonly before: PublishedFields | null;
  readonly after: PublishedFields;
}

export const actionNames = {
  entered: '录入',
  corrected: '更正',
  cancelled: '取消',
  imported: '导入',
  undone: '撤销导入',
} as const;

type Part = readonly [string, (fields: PublishedFields) => string];

const accessNames = { closed: '广场关闭', changed: '入场调整' } as const;
const inBoth = (zh: string | null, en: string | null) => [zh, en].filter(Boolean).join(' / ');

function accessOf({ accessState, accessFrom, accessTo, accessReasonZh, accessReasonEn }: PublishedFields) {
  if (!accessState) return '照常';
  const span = accessFrom || accessTo ? ` ${accessFrom ?? '00:00'}–${accessTo ?? '24:00'}` : '';
  return `${accessNames[accessState]}${span}（${inBoth(accessReasonZh, accessReasonEn)}）`;
}

const parts: readonly Part[] = [
  ['升旗', ({ raise }) => raise ?? '预计'],
  ['降旗', ({ lower }) => lower ?? '预计'],
  ['来源', ({ source }) => source ?? '无'],
  ['规模', ({ kind }) => (kind ? kindNames[kind] : '按惯例')],
  ['军乐团', ({ liveBand }) => (liveBand === null ? '按规模' : liveBand ? '有' : '无')],
  [
    '下半旗',
    ({ halfMastReasonZh, halfMastReasonEn, halfMastArticle }) =>
      halfMastReasonZh ? `${inBoth(halfMastReasonZh, halfMastReasonEn)}（${halfMastArticle}）` : '否',
  ],
  ['广场', accessOf],
  ['说明', ({ noteZh, noteEn }) => inBoth(noteZh, noteEn) || '无'],
  ['仪式', ({ cancelled }) => (cancelled ? '取消' : '举行')],
];

const nothing: PublishedFields = {
  raise: null,
  lower: null,
  source: null,
  kind: null,
  liveBand: null,
  halfMastReasonZh: null,
  halfMastReasonEn: null,
  halfMastArticle: null,
  accessState: null,
  accessFrom: null,
  accessTo: null,
  accessReasonZh: null,
  accessReasonEn: null,
  noteZh: null,
  noteEn: null,
  cancelled: false,
};

/** What a line changed, part by part: what was published until then, and what since. */
export function changesOf({ before, after }: Pick<HistoryLine, 'before' | 'after'>): string[] {
  return parts.flatMap(([name, say]) => {
    const [was, is] = [say(before ?? nothing), say(after)];
    return was === is ? [] : [`${name}：${was} → ${is}`];
  });
}
