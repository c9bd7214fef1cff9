import type { Core } from '@strapi/strapi';
import { refused } from '../../desk/refused';
import { listCases } from '../cases/list-cases';
import { listFindings } from '../findings/list-findings';
import type { PhotographRow } from '../photographs/keep-photograph';
import type { EventRow } from './events';
import { exhibitNames } from './exhibit-names';
import { signsById } from './save-signs';
import { registerTable } from './tables';
import { textsOf } from './texts';

/** Lines and photographs shown at once: a sign has a few dozen in its life. */
const most = 300;

/**
 * Everything that is known of one sign: its record, what is wrong with it, every text it had and when, its cases,
 * photographs and every line of its story, newest first. A handful of statements, whatever their number.
 * @throws DeskRefused 404
 */
export async function storyOf(strapi: Core.Strapi, documentId: string) {
  const [sign] = await signsById(strapi, [documentId]);
  if (!sign) throw refused('', '没有这块标识，可能已被删除。', 404);
  const page = { from: 0, count: 100 };
  const { findings } = await listFindings(strapi, { signId: documentId }, page);
  const { cases } = await listCases(strapi, { signId: documentId }, page);
  const texts = await textsOf(strapi, documentId);
  const events = await registerTable<EventRow>(strapi, 'event').findMany({
    where: { signId: documentId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    limit: most,
  });
  const photographs = await registerTable<PhotographRow>(strapi, 'photograph').findMany({
    where: { signId: documentId },
    orderBy: [{ keptAt: 'desc' }, { id: 'desc' }],
    limit: most,
  });
  const exhibit = (await exhibitNames(strapi, [sign.exhibitId])).get(sign.exhibitId) ?? null;
  return { sign, exhibit, findings, cases, texts, events, photographs };
}
