import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DeskRefused, refused } from '../refused';
import { subscribe } from './subscribe';
import { type WeChatClient, WeChatRefused } from './wechat-client';
import type { WeChatSettings } from './wechat-settings';

interface ReminderContext {
  readonly request: { readonly body?: unknown };
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

const asking = z.object({
  code: z.string().min(1).max(200),
  date: z.string(),
  kind: z.enum(['evening', 'minutes']),
  minutesAhead: z.number().int().min(10).max(720).optional(),
  locale: z.enum(['zh-CN', 'en']).default('zh-CN'),
  changeAllowed: z.boolean().default(false),
});

/** Codes that are the caller's doing, and the status each is answered with. */
const callerCodes: Readonly<Record<number, number>> = { 40029: 400, 40163: 400, 40226: 403, 45011: 429 };

function answerError(strapi: Core.Strapi, context: ReminderContext, error: unknown): void {
  const status =
    error instanceof DeskRefused
      ? error.status
      : error instanceof WeChatRefused
        ? (callerCodes[error.code] ?? 503)
        : 503;
  if (status === 503) {
    strapi.log.error(error);
    context.set('Retry-After', '30');
  }
  context.status = status;
  const message = error instanceof DeskRefused ? error.message : 'WeChat could not confirm the request.';
  context.body = { error: { status, message } };
}

/**
 * Opens the reminders' doors for the mini-program. GET /ceremony/reminders says whether the feature is there and which
 * templates to ask permission for; POST takes a reminder. Call while Strapi registers.
 */
export function serveReminders(
  strapi: Core.Strapi,
  reminders: { readonly settings: WeChatSettings; readonly client: WeChatClient } | undefined,
): void {
  const offer = async (context: ReminderContext): Promise<void> => {
    context.set('Cache-Control', 'public, max-age=300');
    const { reminderTemplate, changeTemplate } = reminders?.settings ?? {};
    const templates = { reminder: reminderTemplate ?? null, change: changeTemplate ?? null };
    context.body = { available: reminders !== undefined, templates };
  };
  const take = async (context: ReminderContext): Promise<void> => {
    context.set('Cache-Control', 'no-store');
    try {
      if (!reminders) {
        context.status = 404;
        context.body = { error: { status: 404, message: 'Reminders are not available here.' } };
        return;
      }
      const parsed = asking.safeParse(context.request.body ?? {});
      if (!parsed.success)
        throw refused('', `${parsed.error.issues[0]?.path.join('.')} is not as it should be.`);
      const { dueAt } = await subscribe(strapi, reminders.client, parsed.data);
      context.status = 201;
      context.body = { dueAt: dueAt.toISOString() };
    } catch (error) {
      answerError(strapi, context, error);
    }
  };
  const path = '/ceremony/reminders';
  strapi.server.routes([
    { method: 'GET', path, handler: offer, config: { auth: false } },
    { method: 'POST', path, handler: take, config: { auth: false } },
  ] as unknown as Parameters<Core.Strapi['server']['routes']>[0]);
}
