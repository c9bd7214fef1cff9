import { serveFolder } from '../media/serve-folder';
import type { Door } from './door';
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

/** The built h5 guide at `/`, where GUIDE_DIR names one. */
export function guidePages(): Door {
  const folder = readSurroundings().guideFolder;
  if (!folder) return (_ctx, next) => next();
  return serveFolder({
    folder,
    prefix: '/',
    cacheControl: (path) => (hashed.test(path) ? forever : 'no-cache'),
    precompressed: true,
  });
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
