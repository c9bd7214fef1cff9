import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { refused } from '../../desk/refused';
import { type NoticeRow, noticeNumber } from '../cases/notices';
import { type PhotographRow, photographBytes } from '../photographs/keep-photograph';
import { registerTable } from '../register/tables';
import { noticeDocx } from './notice-docx';
import { noticePdf } from './notice-pdf';

/** The latest photograph of each sign that was kept before its replacement was proved. */
async function photographsOf(strapi: Core.Strapi, notice: NoticeRow): Promise<Map<string, Buffer>> {
  const signIds = notice.items.map(({ signId }) => signId);
  const rows = await registerTable<PhotographRow>(strapi, 'photograph').findMany({
    where: { signId: { $in: signIds }, purpose: { $in: ['survey', 'fault', 'patrol'] } },
    orderBy: [{ keptAt: 'asc' }, { id: 'asc' }],
  });
  const files = new Map(rows.map(({ signId, file }) => [signId, file]));
  const found = new Map<string, Buffer>();
  for (const [signId, file] of files) {
    const bytes = await photographBytes(file, 'whole');
    if (bytes) found.set(signId, bytes);
  }
  return found;
}

/**
 * A notice as a file to be sent.
 * @throws DeskRefused 404
 */
export async function noticePaper(
  strapi: Core.Strapi,
  id: number,
  format: 'pdf' | 'docx',
): Promise<{ readonly fileName: string; readonly content: Buffer }> {
  const notice = await registerTable<NoticeRow>(strapi, 'notice').findOne({ where: { id } });
  if (!notice) throw refused('', '没有这份通知书。', 404);
  const photographs = await photographsOf(strapi, notice);
  const content =
    format === 'pdf' ? await noticePdf(notice, photographs, now()) : await noticeDocx(notice, photographs);
  return { fileName: `整改通知书${noticeNumber(notice)}.${format}`, content };
}
