import { serveFolder } from '../media/serve-folder';
import type { Door } from './door';
import { readSurroundings } from './surroundings';

const { guideFolder, uploadFolder } = readSurroundings();
const forever = 'public, max-age=31536000, immutable';
const hashed = /[.-][0-9a-f]{8,}\.\w+$/i;

/** Uploads: each has a name of its own for ever, and none may run anything, whatever it turns out to be. */
export const uploadedFiles: Door = serveFolder({
  folder: uploadFolder,
  prefix: '/uploads/',
  cacheControl: () => forever,
  headers: {
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  },
});

const pages = guideFolder
  ? serveFolder({
      folder: guideFolder,
      prefix: '/',
      cacheControl: (path) => (hashed.test(path) ? forever : 'no-cache'),
    })
  : undefined;

/** The built h5 guide at `/`, where GUIDE_DIR names one. */
export const guidePages: Door = (ctx, next) => (pages ? pages(ctx, next) : next());
