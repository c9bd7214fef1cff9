import type { Core } from '@strapi/strapi';
import {
  accessMark,
  type CeremonyDay,
  changeSince,
  isClosedAtRaising,
  type RaisingChange,
  reminderDueAt,
} from 'shared/ceremony';
import { civilDate, instantOf, now } from 'shared/time';
import { dateText } from '../day/date-text';
import { readOfficialDays } from '../day/read-days';
import { type CeremonyDays, tellDays } from '../days';
import { ceremonySetting, readSettingFields } from '../setting/setting';
import { ceremonyTables } from '../tables';
import { Claims, mostDue, type Slot, type SubscriptionRow } from './claims';
import { type MessageAbout, messageOf } from './message';
import { outcomeOf } from './outcome';
import { openSealed, sealingSecret } from './sealed-openid';
import type { SubscriptionFields } from './subscription';
import type { WeChatClient } from './wechat-client';
import type { WeChatSettings } from './wechat-settings';

/** Messages on their way at the same time. */
const together = 8;

/** What one round has sent. */
export interface Round {
  readonly reminders: number;
  readonly changes: number;
}

interface Told {
  readonly days: ReadonlyMap<string, CeremonyDay>;
  readonly entryMinutes: number;
}

const beforeOf = ({ date, seenRaise: raise, seenAccess }: SubscriptionRow) => ({
  date: dateText(date),
  raise,
  access: seenAccess ?? '',
});
const isOff = (day: CeremonyDay) => day.cancelled || isClosedAtRaising(day);
const isOver = (day: CeremonyDay) => instantOf(day.date, day.raise) <= now();

/** Sends what is due: each message by whichever instance claims it first, and by no other. */
export class Dispatcher {
  private readonly claims: Claims;
  private stopping = false;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly client: WeChatClient,
    private readonly settings: WeChatSettings,
  ) {
    this.claims = new Claims(strapi);
  }

  /** One round: forgets whom it no longer needs, notices changes, sends what is due. */
  async round(): Promise<Round> {
    const today = civilDate(now());
    const day = (await this.tell([today])).days.get(today);
    await this.claims.forgetPast(today, day !== undefined && isOver(day));
    await this.noticeChanges();
    try {
      const changes = await this.sendDue('change');
      const reminders = await this.sendDue('reminder');
      return { reminders, changes };
    } finally {
      await this.claims.forgetServed();
    }
  }

  /** Lets messages on their way arrive and begins no others: whoever ends this process may then wait for the round. */
  stop(): void {
    this.stopping = true;
  }

  private async tell(dates: readonly string[]): Promise<Told> {
    const tables = ceremonyTables(this.strapi);
    const sorted = [...new Set(dates)].sort();
    const setting = ceremonySetting(await readSettingFields(tables));
    const official = await readOfficialDays(tables, sorted[0] ?? '', sorted.at(-1) ?? '');
    const told: CeremonyDays = tellDays(sorted, official, setting);
    return {
      days: new Map(told.days.map((day) => [day.date, day])),
      entryMinutes: told.arrival.entryMinutes,
    };
  }

  private async noticeChanges(): Promise<void> {
    const known = await this.claims.told(civilDate(now()));
    if (known.length === 0) return;
    const { days } = await this.tell(known.map(({ date }) => date));
    for (const told of known) {
      const day = days.get(told.date);
      if (!day || day.revision === told.revision) continue;
      let rows: SubscriptionRow[];
      do {
        rows = await this.claims.toldOf(told);
        for (const row of rows) await this.noticeChange(row, day);
      } while (rows.length === mostDue && !this.stopping);
    }
  }

  /** Tells of what has become of the day by the message allowed for that, or else by the reminder, at once if it is off. */
  private noticeChange(row: SubscriptionRow, day: CeremonyDay): Promise<boolean> {
    const at = now().getTime();
    const change = changeSince(beforeOf(row), day);
    const byChange = change !== undefined && (row.change === 'possible' || row.change === 'waiting');
    const planned = reminderDueAt(day, row.kind, row.minutesAhead ?? undefined).getTime();
    const byReminder = isOff(day) && row.change !== 'sent' && !byChange;
    return this.claims.claim(
      row.id,
      { seenRevision: row.seenRevision, reminder: row.reminder, change: row.change },
      {
        seenRevision: day.revision,
        ...(byChange ? { change: 'waiting' as const, changeDueAt: at } : {}),
        ...(row.reminder === 'waiting' ? { reminderDueAt: byReminder ? at : planned } : {}),
      },
    );
  }

  private async sendDue(slot: Slot): Promise<number> {
    let sent = 0;
    let rows: SubscriptionRow[];
    do {
      rows = await this.claims.due(slot, now().getTime());
      if (rows.length === 0) break;
      // Before anything is claimed: without a token nothing can be sent, and nothing is lost.
      await this.client.prepare();
      const told = await this.tell(rows.map(({ date }) => dateText(date)));
      for (let first = 0; first < rows.length && !this.stopping; first += together) {
        const some = rows.slice(first, first + together);
        const outcomes = await Promise.all(some.map((row) => this.sendOne(slot, row, told)));
        sent += outcomes.filter(Boolean).length;
      }
    } while (rows.length === mostDue && !this.stopping);
    return sent;
  }

  /** What the message is to be about; undefined when it has become needless. */
  private aboutOf(slot: Slot, row: SubscriptionRow, change: RaisingChange | undefined) {
    if (slot === 'change') return change;
    // Told already, by the message for changes, that there is nothing to come to.
    if (row.change === 'sent' && (change === 'cancelled' || change === 'closed')) return undefined;
    return change ?? 'reminder';
  }

  private async sendOne(slot: Slot, row: SubscriptionRow, told: Told): Promise<boolean> {
    const day = told.days.get(dateText(row.date));
    if (!day || !(await this.claims.claim(row.id, { [slot]: 'waiting' }, { [slot]: 'sending' })))
      return false;
    const settle = (state: string, outcome: string, more: Partial<SubscriptionFields> = {}) =>
      this.claims.claim(
        row.id,
        { [slot]: 'sending' },
        { ...more, [slot]: state, [`${slot}Outcome`]: outcome },
      );
    if (isOver(day)) {
      await settle(slot === 'reminder' ? 'dropped' : 'failed', 'late');
      return false;
    }
    const about = this.aboutOf(slot, row, changeSince(beforeOf(row), day));
    if (!about) {
      await settle(slot === 'reminder' ? 'dropped' : 'possible', 'needless');
      return false;
    }
    try {
      await this.send(slot, row, { day, entryMinutes: told.entryMinutes }, about);
    } catch (error) {
      await this.failed(slot, row, error, settle);
      return false;
    }
    await settle('sent', 'ok', { seenRaise: day.raise, seenAccess: accessMark(day) });
    return true;
  }

  private send(
    slot: Slot,
    row: SubscriptionRow,
    told: { readonly day: CeremonyDay; readonly entryMinutes: number },
    about: MessageAbout,
  ): Promise<void> {
    const openid = openSealed(sealingSecret(this.strapi), row.sealedOpenid);
    return this.client.send(messageOf(this.settings, { openid, locale: row.locale }, told, about, slot));
  }

  private async failed(
    slot: Slot,
    row: SubscriptionRow,
    error: unknown,
    settle: (state: string, outcome: string, more?: Partial<SubscriptionFields>) => Promise<boolean>,
  ): Promise<void> {
    const { again, outcome } = outcomeOf(error, row.attempts);
    this.strapi.log.warn(`A flag reminder was not sent: ${outcome}`);
    if (again === undefined) await settle('failed', outcome);
    else {
      const dueAt = now().getTime() + again;
      await settle('waiting', outcome, { [`${slot}DueAt`]: dueAt, attempts: row.attempts + 1 });
    }
  }
}
