import type { Core } from '@strapi/strapi';
import { type CeremonyDay, ceremonyDay, changeSince, reminderDueAt } from 'shared/ceremony';
import { addDays, civilDate, instantOf, now } from 'shared/time';
import { readOfficialDays } from '../day/read-days';
import { ceremonySetting, readSettingFields } from '../setting/setting';
import { ceremonyTables } from '../tables';
import { Claims, type SubscriptionRow } from './claims';
import { type MessageAbout, messageOf } from './message';
import { outcomeOf } from './outcome';
import { openSealed, sealingSecret } from './sealed-openid';
import type { WeChatClient } from './wechat-client';
import type { WeChatSettings } from './wechat-settings';

/** Days after the ceremony for which a subscription is kept. */
const keptDays = 2;

/** What one round has sent. */
export interface Round {
  readonly reminders: number;
  readonly changes: number;
}

/** Sends what is due: each message by whichever instance claims it first, and by no other. */
export class Dispatcher {
  private readonly claims: Claims;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly client: WeChatClient,
    private readonly settings: WeChatSettings,
  ) {
    this.claims = new Claims(strapi);
  }

  /** One round: notices changes, sends what is due, forgets whom it no longer needs. */
  async round(): Promise<Round> {
    await this.noticeChanges();
    const changes = await this.sendDue('change');
    const reminders = await this.sendDue('reminder');
    await this.claims.forget(addDays(civilDate(now()), -keptDays));
    return { reminders, changes };
  }

  private async daysOf(rows: readonly SubscriptionRow[]): Promise<Map<string, CeremonyDay>> {
    const dates = [...new Set(rows.map(({ date }) => date))].sort();
    const [first, last] = [dates[0], dates.at(-1)];
    if (!first || !last) return new Map();
    const tables = ceremonyTables(this.strapi);
    const { rules } = ceremonySetting(await readSettingFields(tables));
    const official = await readOfficialDays(tables, first, last);
    return new Map(dates.map((date) => [date, ceremonyDay(date, official.get(date), rules)]));
  }

  private async noticeChanges(): Promise<void> {
    const at = now().getTime();
    const rows = await this.claims.open(civilDate(now()));
    const days = await this.daysOf(rows);
    for (const row of rows) {
      const day = days.get(row.date);
      if (!day || day.revision === row.seenRevision) continue;
      const change = changeSince({ date: row.date, raise: row.seenRaise }, day);
      const tell = change !== undefined && row.change === 'possible';
      const off = change === 'cancelled' || change === 'closed';
      await this.claims.claim(
        row.id,
        { seenRevision: row.seenRevision },
        {
          seenRevision: day.revision,
          ...(tell ? { change: 'waiting', changeDueAt: at } : {}),
          ...(row.reminder === 'waiting'
            ? {
                reminder: tell && off ? 'dropped' : 'waiting',
                reminderDueAt: off
                  ? at
                  : reminderDueAt(day, row.kind, row.minutesAhead ?? undefined).getTime(),
              }
            : {}),
        },
      );
    }
  }

  private async sendDue(slot: 'reminder' | 'change'): Promise<number> {
    const rows = await this.claims.due(slot, now().getTime());
    const days = await this.daysOf(rows);
    let sent = 0;
    for (const row of rows) {
      const day = days.get(row.date);
      if (day && (await this.sendOne(slot, row, day))) sent += 1;
    }
    return sent;
  }

  private async sendOne(
    slot: 'reminder' | 'change',
    row: SubscriptionRow,
    day: CeremonyDay,
  ): Promise<boolean> {
    if (!(await this.claims.claim(row.id, { [slot]: 'waiting' }, { [slot]: 'sending' }))) return false;
    const settle = (state: string, outcome: string, more: object = {}) =>
      this.claims.claim(
        row.id,
        { [slot]: 'sending' },
        { [slot]: state, [`${slot}Outcome`]: outcome, ...more },
      );
    const over = instantOf(day.date, day.raise) <= now();
    if (over) {
      await settle(slot === 'reminder' ? 'dropped' : 'failed', 'late');
      return false;
    }
    const change = changeSince({ date: row.date, raise: row.seenRaise }, day);
    const about: MessageAbout = slot === 'change' ? (change ?? 'moved') : (change ?? 'reminder');
    try {
      const person = { openid: openSealed(sealingSecret(this.strapi), row.sealedOpenid), locale: row.locale };
      await this.client.send(messageOf(this.settings, person, day, about, slot));
      await settle('sent', 'ok');
      return true;
    } catch (error) {
      const { again, outcome } = outcomeOf(error, row.attempts);
      if (again === undefined) {
        this.strapi.log.warn(`A flag reminder was not sent: ${outcome}`);
        await settle('failed', outcome);
      } else {
        const dueAt = now().getTime() + again;
        await settle('waiting', outcome, { [`${slot}DueAt`]: dueAt, attempts: row.attempts + 1 });
      }
      return false;
    }
  }
}
