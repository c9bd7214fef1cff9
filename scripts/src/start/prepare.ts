// Run once by `npm start` in a process of its own: its memory and its locks are gone before the server starts.
import { writeFileSync } from 'node:fs';
import { importFolder } from 'cms/exchange/import-folder';
import { openCms } from '../cms/open-cms';
import { inside } from '../steps/places';
import { firstAdministrator } from './administrator';

/** File descriptor on which `npm start` reads the first administrator. */
const answerPipe = 3;

const { strapi, close } = await openCms();
try {
  const exhibits = await strapi.documents('api::guide.exhibit').count({ locale: 'zh-CN' });
  if (exhibits === 0) await importFolder(strapi, inside('cms/seed'));
  const administrator = await firstAdministrator(strapi, process.env.ADMIN_EMAIL || 'admin@tiananmen.local');
  writeFileSync(answerPipe, JSON.stringify(administrator ?? null));
} finally {
  await close();
}
process.exit(0);
