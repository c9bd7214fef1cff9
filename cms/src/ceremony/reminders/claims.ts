import type { Core } from '@strapi/strapi';
import { dateText } from '../day/date-text';
import { subscriptionColumns as columns, type SubscriptionFields } from './subscription';

const read = [
  'sealedOpenid',
  'date',
  'kind',
  'minutesAhead',
  'locale',
  'seenRevision',
  'seenRaise',
  'seenAccess',
  'reminder',
  'change',
  'attempts',
] as const satisfies readonly (keyof SubscriptionFields)[];

/** A subscription's row as the dispatcher reads it. */
export interface SubscriptionRow extends Pick<SubscriptionFields, (typeof read)[number]> {
  readonly id: number;
}

/** A revision of a day of which somebody has been told. */
export interface ToldRevision {
  readonly date: string;
  readonly revision: number;
}

/** One of the two messages of a subscription. */
export type Slot = 'reminder' | 'change';
type Change = Partial<SubscriptionFields>;

/** Rows of one reading: what one instance may hold in its hands. */
export const mostDue = 200;

/**
 * The subscriptions' table where rows are claimed. A claim is one conditional UPDATE, which the database lets only
 * one of several instances make; everything else writes by the Document Service.
 */
export class Claims {
  constructor(private readonly strapi: Core.Strapi) {}

  private table() {
    return this.strapi.db.getConnection('flag_subscriptions');
  }

  private select() {
    return Object.fromEntries([['id', 'id'], ...read.map((name) => [name, columns[name]])]);
  }

  /** Rows one of whose messages is due, the longest waiting first. */
  due(slot: Slot, at: number): Promise<SubscriptionRow[]> {
    const dueAt = columns[`${slot}DueAt`];
    return this.table()
      .select(this.select())
      .where({ [slot]: 'waiting' })
      .andWhere(dueAt, '<=', at)
      .orderBy(dueAt)
      .limit(mostDue) as unknown as Promise<SubscriptionRow[]>;
  }

  /** Rows of one day whose person has been told of this revision of it. */
  toldOf({ date, revision }: ToldRevision): Promise<SubscriptionRow[]> {
    return this.table()
      .select(this.select())
      .where({ date, [columns.seenRevision]: revision })
      .limit(mostDue) as unknown as Promise<SubscriptionRow[]>;
  }

  /** The days, from this one on, of which somebody wants to hear, and the revisions that people know. */
  async told(from: string): Promise<ToldRevision[]> {
    const rows: { date: string | Date; revision: number }[] = await this.table()
      .distinct({ date: columns.date, revision: columns.seenRevision })
      .where('date', '>=', from);
    return rows.map(({ date, revision }) => ({ date: dateText(date), revision }));
  }

  /** Changes a row if, and only if, it still is as it was seen. True for exactly one of several that try. */
  async claim(id: number, seen: Change, change: Change): Promise<boolean> {
    const named = (values: Change) =>
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [columns[name as keyof SubscriptionFields], value]),
      );
    const query = this.table().where({ id, ...named(seen) });
    return (await query.update(named(change))) === 1;
  }

  /** Forgets people to whom nothing more will be sent. */
  async forgetServed(): Promise<void> {
    await this.table()
      .whereIn('reminder', ['sent', 'failed', 'dropped'])
      .whereIn('change', ['none', 'sent', 'failed'])
      .delete();
  }

  /** Forgets people whose raising has passed. */
  async forgetPast(today: string, raisingOver: boolean): Promise<void> {
    await this.table()
      .where('date', raisingOver ? '<=' : '<', today)
      .delete();
  }

  /** Forgets what one person has asked for about one day, unless it is on its way. */
  async withdraw(openidMark: string, date: string): Promise<number> {
    return this.table()
      .where({ [columns.openidMark]: openidMark, date })
      .whereNot('reminder', 'sending')
      .whereNot('change', 'sending')
      .delete();
  }
}
