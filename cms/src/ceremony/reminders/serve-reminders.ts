import type { Core } from '@strapi/strapi';
import { reminderMinutes } from 'shared/ceremony';
import { z } from 'zod';
import { Admissions } from '../../security/admission/admissions';
import { answerRefusal, bodyInShape, Refused } from '../../security/admission/refused';
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

/** Requests of one address in a minute: a mobile network brings a whole square through a few addresses. */
const mostRequests = { points: 300, duration: 60 };
/** Codes that WeChat did not know, of one address in ten minutes: honest phones hardly ever send one. */
const mostWrongCodes = { points: 30, duration: 600 };
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
  return bodyInShape(schema, body);
}

/** WeChat's codes about the person or the code of wx.login; anything else is between WeChat and this server. */
const callerCodes: Readonly<Record<number, RefusalReason>> = {
  40029: 'LOGIN_REFUSED',
  40163: 'LOGIN_REFUSED',
  40226: 'PERSON_BLOCKED',
  45011: 'TOO_OFTEN',
};

function refusalOf(strapi: Core.Strapi, error: unknown): Refused<RefusalReason> {
  if (error instanceof Refused) return error;
  const reason = error instanceof WeChatRefused ? callerCodes[error.code] : undefined;
  if (reason === 'TOO_OFTEN') return new ReminderRefused(reason, 'WeChat asks to wait.', 60);
  if (reason) return new ReminderRefused(reason, 'WeChat does not confirm this visitor.');
  strapi.log.error(error);
  return new ReminderRefused('TRY_LATER', 'Not possible just now.', 30);
}

/** Opens the reminders' doors for the mini-program (README of this domain); call while Strapi registers. */
export function serveReminders(strapi: Core.Strapi, means: ReminderMeans): void {
  const requests = new Admissions(mostRequests);
  const wrongCodes = new Admissions(mostWrongCodes);

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
        await wrongCodes.check(context.ip);
        await requests.admit(context.ip);
        await work(means.client, context);
      } catch (error) {
        const refusal = refusalOf(strapi, error);
        // Each wrong code costs a question to WeChat.
        if (refusal.reason === 'LOGIN_REFUSED') await wrongCodes.note(context.ip);
        answerRefusal(context, refusalStatus, refusal);
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
