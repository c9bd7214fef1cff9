import type { Core } from '@strapi/strapi';
import { reminderMinutes } from 'shared/ceremony';
import { z } from 'zod';
import { ReminderLimits } from './reminder-limits';
import { type RefusalReason, ReminderRefused, refusalStatus } from './reminder-refused';
import { farthestDays, subscribe, withdraw } from './subscribe';
import { WeChatRefused } from './wechat-answer';
import type { WeChatClient } from './wechat-client';
import type { WeChatSettings } from './wechat-settings';

interface ReminderContext {
  readonly request: { readonly body?: unknown };
  readonly ip: string;
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/** What is needed to take reminders; undefined without WeChat's credentials. */
export type ReminderMeans = { readonly settings: WeChatSettings; readonly client: WeChatClient } | undefined;

/** Largest body of a request, in bytes: the longest honest one has some 400. */
const largestBody = 4_096;

const code = z.string().min(1).max(200);
const asking = z.object({
  code,
  date: z.string().max(10),
  kind: z.enum(['evening', 'minutes']),
  minutesAhead: z.number().int().min(reminderMinutes.least).max(reminderMinutes.most).optional(),
  locale: z.enum(['zh-CN', 'en']).default('zh-CN'),
  changeAllowed: z.boolean().default(false),
});
const withdrawing = z.object({ code, date: z.string().max(10) });

function bodyAs<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  if (Buffer.byteLength(JSON.stringify(body ?? null)) > largestBody) {
    throw new ReminderRefused('TOO_LARGE', `The body may have ${largestBody} bytes.`);
  }
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') || 'body';
  throw new ReminderRefused('BAD_REQUEST', `${field} is missing or not as it should be.`);
}

/** WeChat's codes about the person or the code of wx.login; anything else is between WeChat and this server. */
const callerCodes: Readonly<Record<number, RefusalReason>> = {
  40029: 'LOGIN_REFUSED',
  40163: 'LOGIN_REFUSED',
  40226: 'PERSON_BLOCKED',
  45011: 'TOO_OFTEN',
};

function refusalOf(strapi: Core.Strapi, error: unknown): ReminderRefused {
  if (error instanceof ReminderRefused) return error;
  const reason = error instanceof WeChatRefused ? callerCodes[error.code] : undefined;
  if (reason === 'TOO_OFTEN') return new ReminderRefused(reason, 'WeChat asks to wait.', 60);
  if (reason) return new ReminderRefused(reason, 'WeChat does not confirm this visitor.');
  strapi.log.error(error);
  return new ReminderRefused('TRY_LATER', 'Not possible just now.', 30);
}

function answerRefusal(context: ReminderContext, { reason, message, retryAfter }: ReminderRefused): void {
  const status = refusalStatus[reason];
  if (retryAfter) context.set('Retry-After', String(retryAfter));
  context.status = status;
  context.body = { error: { status, reason, message } };
}

/** Opens the reminders' doors for the mini-program (README of this domain); call while Strapi registers. */
export function serveReminders(strapi: Core.Strapi, means: ReminderMeans): void {
  const limits = new ReminderLimits();

  const offer = async (context: ReminderContext): Promise<void> => {
    context.set('Cache-Control', 'public, max-age=300');
    const { reminderTemplate, changeTemplate } = means?.settings ?? {};
    context.body = {
      available: means !== undefined,
      templates: { reminder: reminderTemplate ?? null, change: changeTemplate ?? null },
      daysAhead: farthestDays,
      minutesAhead: reminderMinutes,
    };
  };

  const answering =
    (work: (client: WeChatClient, context: ReminderContext) => Promise<void>) =>
    async (context: ReminderContext): Promise<void> => {
      context.set('Cache-Control', 'no-store');
      try {
        if (!means) throw new ReminderRefused('UNAVAILABLE', 'Reminders are not available here.');
        await limits.admit(context.ip);
        await work(means.client, context);
      } catch (error) {
        const refusal = refusalOf(strapi, error);
        if (refusal.reason === 'LOGIN_REFUSED') await limits.wrongCode(context.ip);
        answerRefusal(context, refusal);
      }
    };

  const take = answering(async (client, context) => {
    const { dueAt } = await subscribe(strapi, client, bodyAs(asking, context.request.body));
    context.status = 201;
    context.body = { dueAt: dueAt.toISOString() };
  });
  const giveUp = answering(async (client, context) => {
    const withdrawn = await withdraw(strapi, client, bodyAs(withdrawing, context.request.body));
    context.status = 200;
    context.body = { withdrawn };
  });

  const path = '/ceremony/reminders';
  strapi.server.routes([
    { method: 'GET', path, handler: offer, config: { auth: false } },
    { method: 'POST', path, handler: take, config: { auth: false } },
    { method: 'POST', path: `${path}/withdraw`, handler: giveUp, config: { auth: false } },
  ] as unknown as Parameters<Core.Strapi['server']['routes']>[0]);
}
