import type { Core } from '@strapi/strapi';
import { type ReminderKind, reminderDueAt } from 'shared/ceremony';
import type { Locale } from 'shared/locale';
import { addDays, civilDate, instantOf, isCivilDate, now } from 'shared/time';
import { ceremonyDays } from '../days';
import { ceremonyDocuments } from '../documents';
import { refused } from '../refused';
import { ceremonyTables } from '../tables';
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
const farthest = 60;
/** Reminders that one person may be waiting for. */
const mostWaiting = 20;

/**
 * Takes a reminder of one raising. Asked again for the same, it is renewed, not doubled.
 * @throws DeskRefused (400) for a day that has passed, is too far or cancelled; WeChatRefused for a wrong code.
 */
export async function subscribe(
  strapi: Core.Strapi,
  client: WeChatClient,
  asked: SubscriptionAsked,
): Promise<{ dueAt: Date }> {
  const today = civilDate(now());
  if (!isCivilDate(asked.date) || asked.date < today || asked.date > addDays(today, farthest)) {
    throw refused('date', `The day must lie within the next ${farthest} days.`);
  }
  const { days } = await ceremonyDays(ceremonyTables(strapi), asked.date, asked.date);
  const [day] = days;
  if (!day || day.cancelled) throw refused('date', 'There is no ceremony on this day.');
  const due = reminderDueAt(day, asked.kind, asked.minutesAhead);
  if (instantOf(day.date, day.raise) <= now()) throw refused('date', 'The raising has passed.');
  if (due <= now()) throw refused('kind', 'The time of this reminder has passed.');
  const { sealed, mark } = sealOpenid(sealingSecret(strapi), await client.openidOf(asked.code));
  const fields: Partial<SubscriptionFields> = {
    identity: `${mark}|${asked.date}|${asked.kind}`,
    sealedOpenid: sealed,
    openidMark: mark,
    date: asked.date,
    kind: asked.kind,
    minutesAhead: asked.kind === 'minutes' ? (asked.minutesAhead ?? 60) : null,
    locale: asked.locale,
    seenRevision: day.revision,
    seenRaise: day.raise,
    reminder: 'waiting',
    reminderDueAt: due.getTime(),
    change: asked.changeAllowed ? 'possible' : 'none',
    attempts: 0,
  };
  await keep(strapi, fields, mark);
  return { dueAt: due };
}

async function keep(strapi: Core.Strapi, fields: Partial<SubscriptionFields>, mark: string): Promise<void> {
  const documents = ceremonyDocuments<SubscriptionFields>(strapi, 'subscription');
  const mine = await documents.findMany({
    filters: { openidMark: mark, reminder: 'waiting' },
    limit: mostWaiting + 1,
  });
  const known = await documents.findFirst({ filters: { identity: fields.identity } });
  if (known) {
    await documents.update({ documentId: known.documentId, data: fields });
    return;
  }
  if (mine.length >= mostWaiting)
    throw refused('date', `At most ${mostWaiting} reminders can be waiting.`, 409);
  await documents.create({ data: fields }).catch(async (error: unknown) => {
    // The same was asked for twice at once: the other one has made it.
    if (!(await documents.findFirst({ filters: { identity: fields.identity } }))) throw error;
  });
}
