import type { FlagDayFields } from './fields';

/** What was done to a day. */
export type CorrectionAction = 'entered' | 'corrected' | 'cancelled' | 'imported' | 'undone';

/** One line of a day's history; lines are added and never changed. */
export interface CorrectionFields {
  readonly day: string;
  readonly action: CorrectionAction;
  readonly who: string;
  readonly at: string;
  readonly why: string | null;
  /** What was published until then; null when nothing was. */
  readonly before: FlagDayFields | null;
  readonly after: FlagDayFields;
}
