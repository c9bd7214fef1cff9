import type { DeskController } from '../../../desk/context';
import type { JournalChange } from '../../../journal/event';
import { placesIn } from '../../../journal/place';
import { linesOf } from '../../../journal/read';
import { readableDocument } from './readable';

/** Lines that the panel gets at once. */
const pageOfLines = 10;

/** What was done to one document, latest first. */
export const journal: DeskController = ({ strapi }) => ({
  async lines(context) {
    const { type, documentId } = readableDocument(strapi, context, context.params);
    const before = Number(context.query.before);
    const found = await linesOf(strapi, type, documentId, {
      before: Number.isInteger(before) && before > 0 ? before : undefined,
      limit: pageOfLines + 1,
    });
    const placeOf = placesIn(strapi, type);
    context.body = {
      more: found.length > pageOfLines,
      lines: found.slice(0, pageOfLines).map((line) => ({
        sequence: line.sequence,
        at: line.at,
        who: line.who,
        action: line.action,
        locale: line.locale,
        reason: line.reason,
        detail: JSON.parse(line.detail),
        changes: (JSON.parse(line.changes) as JournalChange[]).map(({ path, before: was, after }) => ({
          place: placeOf(path),
          before: was,
          after,
        })),
      })),
    };
  },
});
