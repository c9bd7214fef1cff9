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
  /** What the person has been told: revision, raising and access. */
  readonly seenRevision: number;
  readonly seenRaise: string;
  /** Null in rows of before this was kept. */
  readonly seenAccess: string | null;
  readonly reminder: ReminderState;
  readonly reminderDueAt: number;
  readonly reminderOutcome: string | null;
  /** `possible`: the person has allowed one message about a change. */
  readonly change: ChangeState;
  readonly changeDueAt: number | null;
  readonly changeOutcome: string | null;
  readonly attempts: number;
}

/** The column of each field in `flag_subscriptions`. */
export const subscriptionColumns = {
  identity: 'identity',
  sealedOpenid: 'sealed_openid',
  openidMark: 'openid_mark',
  date: 'date',
  kind: 'kind',
  minutesAhead: 'minutes_ahead',
  locale: 'locale',
  seenRevision: 'seen_revision',
  seenRaise: 'seen_raise',
  seenAccess: 'seen_access',
  reminder: 'reminder',
  reminderDueAt: 'reminder_due_at',
  reminderOutcome: 'reminder_outcome',
  change: 'change',
  changeDueAt: 'change_due_at',
  changeOutcome: 'change_outcome',
  attempts: 'attempts',
} as const satisfies Record<keyof SubscriptionFields, string>;
