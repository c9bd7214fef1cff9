import { contentSecurityPolicy } from '../src/security/content-security-policy';
import { readSurroundings } from '../src/security/surroundings';

/** In the order a request meets them; the `global::` ones are ours (src/security/doors.ts). */
export default () => [
  'strapi::logger',
  'strapi::errors',
  { name: 'strapi::security', config: contentSecurityPolicy },
  {
    name: 'strapi::cors',
    config: { origin: readSurroundings().origins, credentials: false, maxAge: 86_400 },
  },
  'global::health',
  'global::closed-doors',
  'global::uploaded-files',
  'global::guide-pages',
  'global::admin-assets',
  'strapi::query',
  'strapi::body',
  'strapi::favicon',
  'strapi::public',
];
