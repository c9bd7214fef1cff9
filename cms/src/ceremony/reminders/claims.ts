import type { Core } from '@strapi/strapi';
import type { SubscriptionFields } from './subscription';

/** A subscription's row as the dispatcher reads it. */
export interface SubscriptionRow extends Omit<SubscriptionFields, 'reminderDueAt' | 'changeDueAt'> {
  readonly id: number;
}

const columns = {
  id: 'id',
  sealedOpenid: 'sealed_openid',
  date: 'date',
  kind: 'kind',
  minutesAhead: 'minutes_ahead',
  locale: 'locale',
  seenRevision: 'seen_revision',
  seenRaise: 'seen_raise',
  reminder: 'reminder',
  change: 'change',
  attempts: 'attempts',
} as const;

const columnOf: Readonly<Record<string, string>> = {
  ...columns,
  reminderDueAt: 'reminder_due_at',
  reminderOutcome: 'reminder_outcome',
  changeDueAt: 'change_due_at',
  changeOutcome: 'change_outcome',
};

type Change = Partial<Omit<SubscriptionFields, 'date'>>;
type Slot = 'reminder' | 'change';

/**
 * The subscriptions' table where rows are claimed. A claim is one conditional UPDATE, which the database lets only
 * one of several instances make; everything else writes by the Document Service.
 */
export class Claims {
  constructor(private readonly strapi: Core.Strapi) {}

  private table() {
    return this.strapi.db.getConnection('flag_subscriptions');
  }

  /** Rows one of whose messages is due, the longest waiting first. */
  due(slot: Slot, at: number): Promise<SubscriptionRow[]> {
    return this.table()
      .select(columns)
      .where({ [slot]: 'waiting' })
      .andWhere(columnOf[`${slot}DueAt`] ?? '', '<=', at)
      .orderBy(columnOf[`${slot}DueAt`] ?? '')
      .limit(200) as unknown as Promise<SubscriptionRow[]>;
  }

  /** Rows of these days and later that may still have to be told of a change. */
  open(from: string): Promise<SubscriptionRow[]> {
    return this.table()
      .select(columns)
      .where('date', '>=', from)
      .whereIn('reminder', ['waiting', 'sent']) as unknown as Promise<SubscriptionRow[]>;
  }

  /** Changes a row if, and only if, it still is as it was seen. True for exactly one of several that try. */
  async claim(id: number, seen: Change, change: Change): Promise<boolean> {
    const named = (values: Change) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [columnOf[name] ?? name, value]));
    return (
      (await this.table()
        .where({ id, ...named(seen) })
        .update(named(change))) === 1
    );
  }

  /** Forgets the people whose day has passed. */
  async forget(before: string): Promise<number> {
    return this.table().where('date', '<', before).delete();
  }
}
