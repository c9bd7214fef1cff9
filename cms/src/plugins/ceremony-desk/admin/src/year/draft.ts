import type { OfficialDay } from 'shared/ceremony';

/** A day as its form holds it: every text there, empty or not. */
export interface DayDraft {
  readonly raise: string;
  readonly lower: string;
  readonly source: string;
  readonly kind: '' | 'ordinary' | 'large' | 'special';
  readonly liveBand: '' | 'yes' | 'no';
  readonly mourning: boolean;
  readonly mourningZh: string;
  readonly mourningEn: string;
  readonly article: string;
  readonly access: '' | 'closed' | 'changed';
  readonly from: string;
  readonly to: string;
  readonly accessZh: string;
  readonly accessEn: string;
  readonly noteZh: string;
  readonly noteEn: string;
  readonly cancelled: boolean;
  /** Last of the following days to which what is special applies too; empty: this day only. */
  readonly until: string;
  readonly why: string;
}

/** The form as it opens. */
export function draftOf(day: OfficialDay | null): DayDraft {
  return {
    raise: day?.raise ?? '',
    lower: day?.lower ?? '',
    source: day?.source ?? '',
    kind: day?.kind ?? '',
    liveBand: day?.liveBand === undefined ? '' : day.liveBand ? 'yes' : 'no',
    mourning: day?.halfMast !== undefined,
    mourningZh: day?.halfMast?.reason.zh ?? '',
    mourningEn: day?.halfMast?.reason.en ?? '',
    article: day?.halfMast?.article ?? '',
    access: day?.access?.state ?? '',
    from: day?.access?.from ?? '',
    to: day?.access?.to ?? '',
    accessZh: day?.access?.reason.zh ?? '',
    accessEn: day?.access?.reason.en ?? '',
    noteZh: day?.note?.zh ?? '',
    noteEn: day?.note?.en ?? '',
    cancelled: day?.cancelled ?? false,
    until: '',
    why: '',
  };
}

/** What is sent when the form is saved. */
export function entryOf(draft: DayDraft, seenRevision: number | undefined) {
  const day = {
    raise: draft.raise,
    lower: draft.lower,
    source: draft.source,
    kind: draft.kind || null,
    liveBand: draft.liveBand === '' ? null : draft.liveBand === 'yes',
    halfMast: draft.mourning
      ? { reason: { zh: draft.mourningZh, en: draft.mourningEn }, article: draft.article }
      : null,
    access: draft.access
      ? {
          state: draft.access,
          from: draft.from,
          to: draft.to,
          reason: { zh: draft.accessZh, en: draft.accessEn },
        }
      : null,
    note: { zh: draft.noteZh, en: draft.noteEn },
    cancelled: draft.cancelled,
  };
  return { day, seenRevision, why: draft.why, until: draft.until };
}
