import type { Core } from '@strapi/strapi';
import { civilDate, now } from 'shared/time';
import { readUsageReport, usageLimits } from 'shared/visit';
import { Admissions } from '../../security/admission/admissions';
import { answerRefusal, commonStatus, Refused } from '../../security/admission/refused';
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
  const fromAddress = new Admissions(perAddress);
  const fromAll = new Admissions(altogether);

  const take = async (context: UsageContext): Promise<number> => {
    await fromAddress.admit(context.ip);
    await fromAll.admit('all');
    const { body } = context.request;
    const length = context.request.length ?? Buffer.byteLength(JSON.stringify(body ?? null));
    if (length > usageLimits.bytes)
      throw new Refused('TOO_LARGE', `A report may have ${usageLimits.bytes} bytes.`);
    const counts = readUsageReport(body, civilDate(now()));
    if (!counts) throw new Refused('BAD_REQUEST', 'This is no report of counts.');
    return book.add(counts).catch((error: Error) => {
      strapi.log.warn(`Usage counts lost: ${error.message}`);
      throw new Refused('TRY_LATER', 'Not possible just now.', 60);
    });
  };

  const handler = async (context: UsageContext): Promise<void> => {
    context.set('Cache-Control', 'no-store');
    try {
      context.body = { taken: await take(context) };
      context.status = 202;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      answerRefusal(context, commonStatus, error);
    }
  };

  strapi.server.routes([
    { method: 'POST', path: '/visit/usage', handler, config: { auth: false } },
  ] as unknown as Parameters<Core.Strapi['server']['routes']>[0]);
}
