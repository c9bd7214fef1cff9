import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { civilDate, now } from 'shared/time';
import { readUsageReport, usageLimits } from 'shared/visit';
import { UsageBook } from './add-counts';

interface UsageContext {
  readonly request: { readonly body?: unknown; readonly length?: number };
  readonly ip: string;
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/** Reports of one address in a minute (a mobile network brings a whole square through a few), and of all together. */
const perAddress = { points: 240, duration: 60 };
const altogether = { points: 6_000, duration: 60 };

/**
 * Opens POST /visit/usage for the guide; call while Strapi registers. Nothing about the sender is kept: its address is
 * in memory for a minute, to count requests.
 */
export function serveUsage(strapi: Core.Strapi): void {
  const book = new UsageBook(strapi);
  const limits = [
    { limiter: new RateLimiterMemory(perAddress), key: (ip: string) => ip },
    { limiter: new RateLimiterMemory(altogether), key: () => 'all' },
  ];

  const refuse = (context: UsageContext, status: number, message: string) => {
    context.status = status;
    context.body = { error: { status, message } };
  };

  const handler = async (context: UsageContext): Promise<void> => {
    context.set('Cache-Control', 'no-store');
    for (const { limiter, key } of limits) {
      const full = await limiter.consume(key(context.ip)).then(
        () => undefined,
        (refusal: RateLimiterRes | Error) => refusal,
      );
      if (full instanceof Error) throw full;
      if (full) {
        context.set('Retry-After', String(Math.max(1, Math.ceil(full.msBeforeNext / 1_000))));
        return refuse(context, 429, 'Too many reports.');
      }
    }
    const { body } = context.request;
    const length = context.request.length ?? Buffer.byteLength(JSON.stringify(body ?? null));
    if (length > usageLimits.bytes)
      return refuse(context, 413, `A report may have ${usageLimits.bytes} bytes.`);
    const counts = readUsageReport(body, civilDate(now()));
    if (!counts) return refuse(context, 400, 'This is no report of counts.');
    try {
      context.body = { taken: await book.add(counts) };
      context.status = 202;
    } catch (error) {
      strapi.log.warn(`Usage counts lost: ${(error as Error).message}`);
      context.set('Retry-After', '60');
      refuse(context, 503, 'Not possible just now.');
    }
  };

  strapi.server.routes([
    { method: 'POST', path: '/visit/usage', handler, config: { auth: false } },
  ] as unknown as Parameters<Core.Strapi['server']['routes']>[0]);
}
