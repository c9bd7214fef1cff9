import type { DeskController } from '../../../desk/context';
import { overviewOf } from '../../../overview/overview';
import { recentChanges } from '../../../overview/recent';
import { trendOf } from '../../../overview/trend';
import { mayRead } from './readable';

/** Lines of a list that the page shows at once; the totals are in the figures. */
const shown = 30;

/** The curator's first page. */
export const overview: DeskController = ({ strapi }) => ({
  async show(context) {
    const readable = new Map<string, boolean>();
    const may = (type: string): boolean => {
      const known = readable.get(type) ?? mayRead(strapi, context, type);
      readable.set(type, known);
      return known;
    };
    const ours = <Line extends { readonly type: string }>(lines: readonly Line[]) =>
      lines.filter(({ type }) => may(type)).slice(0, shown);
    const { at, figures, stale, missing, failing, waiting } = await overviewOf(strapi);
    const recent = (await recentChanges(strapi, may)).map(
      ({ sequence, at: when, who, action, type, documentId, locale, title }) => ({
        sequence,
        at: when,
        who,
        action,
        type,
        documentId,
        locale,
        title: title ?? documentId,
      }),
    );
    context.body = {
      at,
      figures,
      totals: Object.fromEntries(
        Object.entries({ stale, missing, failing, waiting }).map(([name, lines]) => [
          name,
          (lines as readonly { readonly type: string }[]).filter(({ type }) => may(type)).length,
        ]),
      ),
      stale: ours(stale),
      missing: ours(missing),
      failing: ours(failing),
      waiting: ours(waiting),
      recent: ours(recent),
      trend: await trendOf(strapi),
    };
  },
});
