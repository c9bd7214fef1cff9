import { z } from 'zod';
import { bodyAs } from '../../../desk/body';
import type { DeskController } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { documentTypeOf } from '../../../reading/documents';
import { issuePreview } from '../../../reading/preview/issue';
import { mayRead, readableDocument } from './readable';

const wanted = z.object({
  type: z.string().max(100),
  documentId: z.string().min(1).max(40),
  lifetime: z.enum(['form', 'link']).default('form'),
});

/** Hands out tickets for previews. */
export const preview: DeskController = ({ strapi }) => ({
  async issue(context) {
    const { type: uid, documentId, lifetime } = bodyAs(wanted, context.request.body);
    readableDocument(strapi, context, { type: uid, documentId });
    const type = documentTypeOf(uid);
    if (!type) throw refused('type', '这一类内容没有自己的页面，不能预览。', 404);
    const issuer = Number((context.state.user as { id?: unknown } | undefined)?.id);
    const issued = await issuePreview(strapi, { type, documentId }, issuer, lifetime, (linked) =>
      mayRead(strapi, context, linked),
    );
    if (!issued) throw refused('documentId', '没有这篇内容。', 404);
    context.body = issued;
  },
});
