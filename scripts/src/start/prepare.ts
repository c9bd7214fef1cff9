// Run once by `npm start` in a process of its own: its memory and its locks are gone before the server starts.
import { isRefusal } from 'cms/exchange/findings';
import { importFolder } from 'cms/exchange/import-folder';
import type { Progress } from 'cms/exchange/progress';
import { addSample } from 'cms/signage/sample/sample-signs';
import { openCms } from '../cms/open-cms';
import { inside } from '../steps/places';
import { ensureAdministrator } from './administrator';

const phases = {
  check: '检查 checking',
  media: '图片与录音 media',
  documents: '内容 documents',
  files: '文件 files',
};

/** A line at every tenth of a phase: readable in a terminal and in a service's log alike. */
function tellProgress({ phase, done, total }: Progress): void {
  const tenth = Math.max(1, Math.ceil(total / 10));
  if (done % tenth === 0 || done === total) process.stderr.write(`  ${phases[phase]} ${done}/${total}\n`);
}

const { strapi, close } = await openCms();
try {
  const exhibits = await strapi.documents('api::guide.exhibit').count({ locale: 'zh-CN' });
  if (exhibits === 0) {
    await importFolder(strapi, inside('cms/seed'), { onProgress: tellProgress });
    process.stderr.write(`  示例标识 sample signs ${await addSample(strapi)}\n`);
  }
  const { ADMIN_EMAIL: email = '', ADMIN_PASSWORD: password = '' } = process.env;
  await ensureAdministrator(strapi, { email, password });
} catch (error) {
  const refused = isRefusal(error);
  process.stderr.write(`${refused ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exitCode = 1;
}
await close();
process.exit();
