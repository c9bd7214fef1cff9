import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { codeParameter, readCode } from 'shared/guide';
import { type Locale, otherLocale } from 'shared/locale';
import type { Reading } from '../../reading';
import { inEveryEncoding } from '../../reading/cache/encoding';
import { digestOf, type Entry } from '../../reading/cache/entry';
import { localeNames } from '../../reading/graphql/enums';
import type { DoorContext } from '../../security/door';
import { languageOf, stopPage } from './stop-page';

interface Page {
  /** The answer it was made of. */
  readonly answer: Buffer;
  readonly tag: string;
  readonly bodies: Entry['bodies'];
}

/** Pages kept: both languages of every number that a guide could have. */
const mostKept = 500;

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

/**
 * Answers a scanned stop's address with the guide's page that has the stop's words in it: whoever stands in a crowd with
 * a weak network reads them with the first answer, long before the app has come. Returns whether it has answered; all
 * other addresses, unknown stops and times without a database are the plain page's.
 */
export function arrivals(strapi: Core.Strapi, guideFolder: string): (ctx: DoorContext) => Promise<boolean> {
  const kept = new Map<string, Page>();
  return async (ctx) => {
    const text = ctx.path === '/' && ctx.query[codeParameter];
    const code = typeof text === 'string' ? readCode(text) : undefined;
    if (code?.kind !== 'stop' || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) return false;
    const locale = languageOf(ctx.get('Accept-Language'));
    const variables = {
      locale: localeNames[locale],
      other: localeNames[otherLocale(locale)],
      slug: null,
      number: code.number,
    };
    const { ask } = strapi.get('reading') as Reading;
    const asked = await ask('Exhibit', variables).catch(() => undefined);
    if (!asked) return false;
    const key = `${code.number} ${locale}`;
    let page = kept.get(key);
    if (page?.answer !== asked.body) {
      const shell = await readFile(join(guideFolder, 'index.html'), 'utf8').catch(() => '');
      const made = stopPage(shell, asked.address, asked.body.toString('utf8'));
      if (made === undefined) return false;
      const bodies = await inEveryEncoding(Buffer.from(made));
      page = { answer: asked.body, tag: digestOf(bodies.identity), bodies };
      if (kept.size >= mostKept) kept.clear();
      kept.set(key, page);
    }
    give(ctx, page, locale);
    return true;
  };
}
