import type { BilingualText, CeremonyKind, OfficialDay } from 'shared/ceremony';

type Text = string | null;

/** A flag day as the content type keeps it: flat, so that a year is read in one statement. */
export interface FlagDayFields {
  readonly date: string;
  readonly raise: Text;
  readonly lower: Text;
  readonly source: Text;
  readonly kind: CeremonyKind | null;
  readonly liveBand: boolean | null;
  readonly halfMastReasonZh: Text;
  readonly halfMastReasonEn: Text;
  readonly halfMastArticle: Text;
  readonly accessState: 'closed' | 'changed' | null;
  readonly accessFrom: Text;
  readonly accessTo: Text;
  readonly accessReasonZh: Text;
  readonly accessReasonEn: Text;
  readonly noteZh: Text;
  readonly noteEn: Text;
  readonly cancelled: boolean;
  readonly revision: number;
}

/** Fields of a flag day that say something about it, beside its date and its revision. */
export const contentFields = [
  'raise',
  'lower',
  'source',
  'kind',
  'liveBand',
  'halfMastReasonZh',
  'halfMastReasonEn',
  'halfMastArticle',
  'accessState',
  'accessFrom',
  'accessTo',
  'accessReasonZh',
  'accessReasonEn',
  'noteZh',
  'noteEn',
  'cancelled',
] as const satisfies readonly (keyof FlagDayFields)[];

const bilingual = (zh: Text, en: Text): BilingualText => ({ zh: zh ?? '', en: en ?? '' });

/** The day that these fields say. */
export function officialDay(fields: FlagDayFields): OfficialDay {
  const { halfMastReasonZh, halfMastReasonEn, halfMastArticle, accessState, noteZh, noteEn } = fields;
  const halfMast = halfMastReasonZh || halfMastReasonEn || halfMastArticle;
  return {
    date: fields.date,
    raise: fields.raise || undefined,
    lower: fields.lower || undefined,
    source: fields.source || undefined,
    kind: fields.kind ?? undefined,
    liveBand: fields.liveBand ?? undefined,
    halfMast: halfMast
      ? { reason: bilingual(halfMastReasonZh, halfMastReasonEn), article: halfMastArticle ?? '' }
      : undefined,
    access: accessState
      ? {
          state: accessState,
          from: fields.accessFrom || undefined,
          to: fields.accessTo || undefined,
          reason: bilingual(fields.accessReasonZh, fields.accessReasonEn),
        }
      : undefined,
    note: noteZh || noteEn ? bilingual(noteZh, noteEn) : undefined,
    cancelled: fields.cancelled,
    revision: fields.revision,
  };
}

/** The fields that keep a day; its revision is counted where it is written. */
export function fieldsOf(day: OfficialDay): Omit<FlagDayFields, 'revision'> {
  return {
    date: day.date,
    raise: day.raise ?? null,
    lower: day.lower ?? null,
    source: day.source ?? null,
    kind: day.kind ?? null,
    liveBand: day.liveBand ?? null,
    halfMastReasonZh: day.halfMast?.reason.zh ?? null,
    halfMastReasonEn: day.halfMast?.reason.en ?? null,
    halfMastArticle: day.halfMast?.article ?? null,
    accessState: day.access?.state ?? null,
    accessFrom: day.access?.from ?? null,
    accessTo: day.access?.to ?? null,
    accessReasonZh: day.access?.reason.zh ?? null,
    accessReasonEn: day.access?.reason.en ?? null,
    noteZh: day.note?.zh ?? null,
    noteEn: day.note?.en ?? null,
    cancelled: day.cancelled ?? false,
  };
}
