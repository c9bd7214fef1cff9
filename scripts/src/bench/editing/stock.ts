import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inside } from '../../steps/places';

const configurations: Readonly<Record<string, string>> = {
  'plugins.js': "module.exports = { 'users-permissions': { enabled: false }, graphql: { enabled: false } };",
  'middlewares.js':
    "module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::query', 'strapi::body', 'strapi::favicon', 'strapi::public'];",
};

/**
 * Lays out Strapi as it comes: the content types of our `guide` and `visit` and our database settings, and none of our
 * code. Returns the folder in place of `cms/dist`.
 */
export function stockDist(folder: string): string {
  const dist = join(folder, 'stock');
  mkdirSync(join(dist, 'src/api'), { recursive: true });
  cpSync(inside('cms/dist/config'), join(dist, 'config'), { recursive: true });
  for (const domain of ['guide', 'visit'])
    cpSync(inside('cms/dist/src/api', domain), join(dist, 'src/api', domain), { recursive: true });
  cpSync(inside('cms/dist/src/components'), join(dist, 'src/components'), { recursive: true });
  // The configuration reads its surroundings from there.
  symlinkSync(inside('cms/dist/src/security'), join(dist, 'src/security'));
  writeFileSync(join(dist, 'src/index.js'), 'module.exports = {};\n');
  for (const [name, text] of Object.entries(configurations)) writeFileSync(join(dist, 'config', name), text);
  return dist;
}
