import { serveFolder } from '../media/serve-folder';
import type { Door, DoorContext } from './door';
import { readSurroundings } from './surroundings';

const forever = 'public, max-age=31536000, immutable';
const hashed = /[.-][0-9a-f]{8,}\.\w+$/i;

/** Uploads: each has a name of its own for ever, and none may run anything, whatever it turns out to be. */
export function uploadedFiles(): Door {
  return serveFolder({
    folder: readSurroundings().uploadFolder,
    prefix: '/uploads/',
    cacheControl: () => forever,
    missing: 'stop',
    headers: {
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** Where curators see the guide as it would be; the page itself is the visitors', the drafts come by ticket only. */
const previewPath = '/preview';

/** Answers some addresses of the guide with a page of its own, made for the folder that is served; says whether it did. */
export type Arrivals = (folder: string) => (ctx: DoorContext) => Promise<boolean>;

/** The built h5 guide at `/`, where GUIDE_DIR names one, and for previews at `/preview`. */
export function guidePages(arrivals: Arrivals): Door {
  const folder = readSurroundings().guideFolder;
  if (!folder) return (_ctx, next) => next();
  const arrive = arrivals(folder);
  const serve = serveFolder({
    folder,
    prefix: '/',
    cacheControl: (path) => (hashed.test(path) ? forever : 'no-cache'),
    precompressed: true,
  });
  return async (ctx, next) => {
    if (await arrive(ctx)) return;
    if (ctx.path !== previewPath) return serve(ctx, next);
    ctx.path = '/';
    await serve(ctx, next);
    ctx.set('Cache-Control', 'no-store');
    ctx.set('X-Robots-Tag', 'noindex, nofollow');
    ctx.set('Referrer-Policy', 'no-referrer');
  };
}

/** Scripts and styles of the built admin panel, compressed; its pages go on to Strapi. */
export function adminAssets(folder: string): Door {
  const serve = serveFolder({
    folder,
    prefix: '/admin/',
    cacheControl: () => forever,
    precompressed: true,
  });
  return (ctx, next) => (/^\/admin\/[\w.-]+\.(js|css)$/.test(ctx.path) ? serve(ctx, next) : next());
}
