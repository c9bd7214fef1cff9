import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importTable as importIntoCms } from 'cms/ceremony/table/import';
import { previewOf, type SealedPreview } from 'cms/ceremony/table/preview';
import { problemText } from 'cms/ceremony/table/problem-text';
import { stringify } from 'csv-stringify/sync';
import { openCms } from '../cms/open-cms';
import { buildServer } from '../start/build';
import { cmsEnvironment } from '../start/environment';
import { readSettings } from '../start/settings';
import { root } from '../steps/places';
import { BadInput } from './bad-input';
import { installedTables } from './tables';

/** How an import was asked for. */
export interface ImportAsked {
  readonly dryRun?: boolean;
  readonly overrule?: string;
}

async function contentOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(`${file} cannot be read: ${error.code ?? error.message}`);
  });
}

/** The preview as the desk shows it: one line for each row that is not equal, and the days left out. */
function printPreview(preview: SealedPreview): void {
  const rows = preview.rows
    .filter(({ change, problems }) => change !== 'equal' || problems.length > 0)
    .map((row) => [
      row.row,
      row.date,
      row.raise,
      row.lower,
      row.change,
      row.problems.map((each) => problemText(row, each)).join(' '),
    ]);
  const missing = preview.missing.map((date) => ['', date, '', '', 'missing', '']);
  process.stdout.write(
    stringify([['row', 'date', 'raise', 'lower', 'change', 'problems'], ...rows, ...missing]),
  );
}

interface Reading {
  readonly preview: SealedPreview;
  /** False where there is no installation to import into. */
  readonly installed: boolean;
}

/** A reading of the file against this installation, or against nothing where there is none. */
async function readingOf(content: Buffer): Promise<Reading> {
  const tables = await installedTables();
  try {
    return { preview: await previewOf(tables, content), installed: tables !== undefined };
  } finally {
    await tables?.close();
  }
}

async function write(file: string, content: Buffer, asked: ImportAsked): Promise<void> {
  const settings = readSettings(process.env, root);
  await buildServer();
  Object.assign(process.env, { LOG_LEVEL: 'warn' }, cmsEnvironment(settings), { SERVE_ADMIN: 'false' });
  const { strapi, close } = await openCms();
  try {
    const { written, equal } = await importIntoCms(strapi, {
      fileName: basename(file),
      content,
      who: '命令行',
      overrule: asked.overrule,
    });
    process.stderr.write(`${written} 天已公布，${equal} 天未变。\n`);
  } finally {
    await close();
  }
}

/**
 * Imports a year table into this installation as the desk would: all of it or nothing. What each row does goes to
 * standard output.
 * @throws DeskRefused or BadInput when the file cannot be imported; nothing is then written.
 */
export async function importTable(file: string, asked: ImportAsked): Promise<void> {
  const content = await contentOf(file);
  const { preview, installed } = await readingOf(content);
  printPreview(preview);
  const overruled = preview.overrulable && asked.overrule?.trim();
  if (preview.obstacles.length > 0 && !overruled) {
    const remedy = preview.overrulable ? '：可用 --overrule <理由> 导入' : '';
    throw new BadInput(`${preview.obstacles.length} 行不能导入${remedy}。没有写入任何内容。`);
  }
  if (asked.dryRun) {
    process.stderr.write('试运行：没有写入任何内容。\n');
    return;
  }
  if (!installed) {
    throw new BadInput('There is no installation here: set DATA_DIR or DATABASE_URL, or start it first.');
  }
  await write(file, content, asked);
}
