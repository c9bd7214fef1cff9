import type { ReminderKind } from 'shared/ceremony';
import type { Locale } from 'shared/locale';

/** How far one of the two messages of a subscription is. `sending` that stays: the process ended meanwhile. */
export type ReminderState = 'waiting' | 'sending' | 'sent' | 'failed' | 'dropped';
export type ChangeState = 'none' | 'possible' | 'waiting' | 'sending' | 'sent' | 'failed';

/** A subscription as it is kept. Instants are epoch milliseconds. */
export interface SubscriptionFields {
  /** Person, date and kind in one: nobody subscribes twice to the same. */
  readonly identity: string;
  readonly sealedOpenid: string;
  readonly openidMark: string;
  readonly date: string;
  readonly kind: ReminderKind;
  readonly minutesAhead: number | null;
  readonly locale: Locale;
  /** What the person has been told: revision and raising. */
  readonly seenRevision: number;
  readonly seenRaise: string;
  readonly reminder: ReminderState;
  readonly reminderDueAt: number;
  readonly reminderOutcome: string | null;
  /** `possible`: the person has allowed one message about a change. */
  readonly change: ChangeState;
  readonly changeDueAt: number | null;
  readonly changeOutcome: string | null;
  readonly attempts: number;
}
