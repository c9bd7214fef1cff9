import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import { codeParameter, readCode } from 'shared/guide';
import type { Locale } from 'shared/locale';
import type { Reading } from '../../reading';
import type { DoorContext } from '../../security/door';
import { languageOf, otherOf, stopPage } from './stop-page';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

interface Page {
  /** The answer it was made of. */
  readonly answer: Buffer;
  readonly tag: string;
  readonly identity: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
}

/** Pages kept: both languages of every number that a guide could have. */
const mostKept = 500;

const tags: Readonly<Record<Locale, string>> = { 'zh-CN': 'ZH', en: 'EN' };

async function compressed(answer: Buffer, text: string): Promise<Page> {
  const identity = Buffer.from(text);
  const [zipped, br] = await Promise.all([
    compressGzip(identity),
    compressBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ]);
  const tag = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  return { answer, tag, identity, gzip: zipped, br };
}

function give(ctx: DoorContext, page: Page, locale: Locale): void {
  const encoding = ctx.acceptsEncodings('br', 'gzip', 'identity') || 'identity';
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
  const body = page[encoding as 'br' | 'gzip' | 'identity'];
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
      locale: tags[locale],
      other: tags[otherOf(locale)],
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
      page = await compressed(asked.body, made);
      if (kept.size >= mostKept) kept.clear();
      kept.set(key, page);
    }
    give(ctx, page, locale);
    return true;
  };
}
