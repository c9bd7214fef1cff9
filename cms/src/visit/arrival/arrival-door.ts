import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Locale } from 'shared/locale';
import { type CivilDate, civilDate, now } from 'shared/time';
import type { Reading } from '../../reading';
import type { Asked } from '../../reading/cache/ask';
import { inEveryEncoding } from '../../reading/cache/encoding';
import { digestOf, type Entry } from '../../reading/cache/entry';
import type { DoorContext } from '../../security/door';
import { type Arrival, arrivalAt } from './arrival';
import { pageWith } from './carried-answer';
import { phoneLanguage } from './language';

interface Page {
  /** The day it was made on: its look may be another tomorrow, though no answer has changed. */
  readonly day: CivilDate;
  /** The answers it was made of. */
  readonly answers: readonly Buffer[];
  readonly tag: string;
  readonly bodies: Entry['bodies'];
}

/** Pages kept: both languages of every stop and tour that a guide could have. */
const mostKept = 500;
/** Milliseconds that a page waits for its words; without them it is the plain one, and the app asks for itself. */
const patience = 250;

function give(ctx: DoorContext, page: Page, locale: Locale): void {
  const accepted = ctx.acceptsEncodings('br', 'gzip', 'identity') as keyof Page['bodies'] | false;
  const encoding = accepted && page.bodies[accepted] ? accepted : 'identity';
  ctx.vary('Accept-Encoding');
  ctx.vary('Accept-Language');
  ctx.set('Cache-Control', 'no-cache');
  ctx.set('Content-Language', locale);
  ctx.set('ETag', `"${page.tag}-${encoding}"`);
  ctx.type = 'html';
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  const body = page.bodies[encoding] ?? page.bodies.identity;
  ctx.length = body.length;
  if (ctx.method === 'GET') ctx.body = body;
}

const isStill = ({ day, answers }: Page, asked: readonly Asked[]): boolean =>
  day === civilDate(now()) && asked.every(({ body }, index) => body === answers[index]);

async function makePage(shell: string, arrival: Arrival, asked: readonly Asked[]): Promise<Page | undefined> {
  const words = arrival.words(...asked.map(({ body }) => body.toString('utf8')));
  const made = words === undefined ? undefined : pageWith(shell, words, asked);
  if (made === undefined) return undefined;
  const bodies = await inEveryEncoding(Buffer.from(made));
  return {
    day: civilDate(now()),
    answers: asked.map(({ body }) => body),
    tag: digestOf(bodies.identity),
    bodies,
  };
}

/**
 * Answers the guide's own address, and those behind the codes of stops and tours, with the page that has its first words in it: whoever
 * stands in a crowd with a weak network reads them with the first answer, long before the app has come. Returns whether
 * it has answered; all other addresses, unknown stops and tours, and times without a database are the plain page's.
 */
export function arrivals(strapi: Core.Strapi, guideFolder: string): (ctx: DoorContext) => Promise<boolean> {
  const kept = new Map<string, Page>();
  const answersTo = async (arrival: Arrival): Promise<Asked[] | undefined> => {
    const { ask } = strapi.get('reading') as Reading;
    const all = Promise.all(arrival.questions.map(([name, variables]) => ask(name, variables)));
    const asked = await Promise.race([all.catch(() => undefined), wait(patience, undefined, { ref: false })]);
    return asked?.every((one) => one !== undefined) ? asked : undefined;
  };
  return async (ctx) => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return false;
    const locale = phoneLanguage(ctx.get('Accept-Language'));
    const arrival = arrivalAt(ctx.path, ctx.query, locale);
    const asked = arrival && (await answersTo(arrival));
    if (!arrival || !asked) return false;
    let page = kept.get(arrival.name);
    if (!page || !isStill(page, asked)) {
      const shell = await readFile(join(guideFolder, 'index.html'), 'utf8').catch(() => '');
      page = await makePage(shell, arrival, asked);
      if (!page) return false;
      if (kept.size >= mostKept) kept.clear();
      kept.set(arrival.name, page);
    }
    give(ctx, page, locale);
    return true;
  };
}
