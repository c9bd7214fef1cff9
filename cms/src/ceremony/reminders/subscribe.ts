import type { Core } from '@strapi/strapi';
import {
  accessMark,
  type CeremonyDay,
  isClosedAtRaising,
  type ReminderKind,
  reminderDueAt,
  reminderMinutes,
} from 'shared/ceremony';
import type { Locale } from 'shared/locale';
import { addDays, civilDate, instantOf, isCivilDate, now } from 'shared/time';
import type { Stored } from '../../stored-documents';
import { ceremonyDays } from '../days';
import { ceremonyDocuments } from '../documents';
import { ceremonyTables } from '../tables';
import { Claims } from './claims';
import { ReminderRefused } from './reminder-refused';
import { sealingSecret, sealOpenid } from './sealed-openid';
import type { SubscriptionFields } from './subscription';
import type { WeChatClient } from './wechat-client';

/** What the mini-program asks for. */
export interface SubscriptionAsked {
  /** A fresh code of wx.login. */
  readonly code: string;
  readonly date: string;
  readonly kind: ReminderKind;
  readonly minutesAhead?: number | undefined;
  readonly locale: Locale;
  /** True when the person has also allowed a message about a change. */
  readonly changeAllowed: boolean;
}

/** Days ahead for which reminders are taken; WeChat keeps no promise longer. */
export const farthestDays = 60;
/** Reminders that one person may be waiting for. */
const mostWaiting = 20;

async function raisingOf(strapi: Core.Strapi, date: string): Promise<CeremonyDay> {
  const today = civilDate(now());
  if (!isCivilDate(date) || date < today || date > addDays(today, farthestDays)) {
    throw new ReminderRefused('WRONG_DATE', `date must be a day within the next ${farthestDays}.`);
  }
  const [day] = (await ceremonyDays(ceremonyTables(strapi), date, date)).days;
  if (!day || day.cancelled || isClosedAtRaising(day)) {
    throw new ReminderRefused('NO_CEREMONY', 'There is no raising for visitors on this day.');
  }
  if (instantOf(day.date, day.raise) <= now())
    throw new ReminderRefused('TOO_LATE', 'The raising has passed.');
  return day;
}

/**
 * Takes a reminder of one raising. Asked again for the same, it is renewed, not doubled.
 * @throws ReminderRefused for a day or a moment that cannot be; WeChatRefused for a wrong code.
 */
export async function subscribe(
  strapi: Core.Strapi,
  client: WeChatClient,
  asked: SubscriptionAsked,
): Promise<{ dueAt: Date }> {
  const day = await raisingOf(strapi, asked.date);
  const minutesAhead = asked.kind === 'minutes' ? (asked.minutesAhead ?? reminderMinutes.usual) : null;
  const due = reminderDueAt(day, asked.kind, minutesAhead ?? undefined);
  if (due <= now()) throw new ReminderRefused('TOO_LATE', 'The moment of this reminder has passed.');
  const { sealed, mark } = sealOpenid(sealingSecret(strapi), await client.openidOf(asked.code));
  await keep(strapi, {
    identity: `${mark}|${asked.date}|${asked.kind}`,
    sealedOpenid: sealed,
    openidMark: mark,
    date: asked.date,
    kind: asked.kind,
    minutesAhead,
    locale: asked.locale,
    seenRevision: day.revision,
    seenRaise: day.raise,
    seenAccess: accessMark(day),
    reminder: 'waiting',
    reminderDueAt: due.getTime(),
    reminderOutcome: null,
    change: asked.changeAllowed ? 'possible' : 'none',
    changeDueAt: null,
    changeOutcome: null,
    attempts: 0,
  });
  return { dueAt: due };
}

type Kept = Stored<SubscriptionFields> & { readonly id: number };

async function keep(strapi: Core.Strapi, fields: SubscriptionFields): Promise<void> {
  const documents = ceremonyDocuments<SubscriptionFields>(strapi, 'subscription');
  const known = (await documents.findFirst({ filters: { identity: fields.identity } })) as Kept | null;
  if (known) {
    // What is on its way is not called back: it would be sent twice.
    if (known.reminder === 'sending' || known.change === 'sending') return;
    const { reminder, change } = known;
    await new Claims(strapi).claim(known.id, { reminder, change }, fields);
    return;
  }
  const filters = { openidMark: fields.openidMark, reminder: 'waiting' };
  const waiting = await documents.findMany({ filters, limit: mostWaiting });
  if (waiting.length >= mostWaiting) {
    throw new ReminderRefused('TOO_MANY', `At most ${mostWaiting} reminders can be waiting.`);
  }
  await documents.create({ data: fields }).catch(async (error: unknown) => {
    // The same was asked for twice at once: the other one has made it.
    if (!(await documents.findFirst({ filters: { identity: fields.identity } }))) throw error;
  });
}

/** Forgets what a person has asked for about one day; says how many reminders that were. */
export async function withdraw(
  strapi: Core.Strapi,
  client: WeChatClient,
  asked: { readonly code: string; readonly date: string },
): Promise<number> {
  if (!isCivilDate(asked.date)) throw new ReminderRefused('WRONG_DATE', 'date must be a day, YYYY-MM-DD.');
  const { mark } = sealOpenid(sealingSecret(strapi), await client.openidOf(asked.code));
  return new Claims(strapi).withdraw(mark, asked.date);
}
