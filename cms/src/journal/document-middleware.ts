import type { Core, UID } from '@strapi/strapi';
import { sourceLocale } from 'shared/locale';
import type { Values } from '../integrity/values';
import { type FindModel, type Model, modelOf, populateOf } from '../integrity/walk';
import { appendToJournal } from './append';
import { changesBetween, titleOf } from './changes';
import type { JournalAction } from './event';
import { isJournalled } from './kept-types';

type Status = 'draft' | 'published';
type Params = { documentId?: string; locale?: string | string[] | null; status?: string };
type Result = { documentId?: string } | null;

/** Actions that are kept, and the version in which their changes show; without one, the action says everything. */
const shownIn: Partial<Record<string, Status>> = {
  create: 'draft',
  update: 'draft',
  clone: 'draft',
  delete: 'draft',
  discardDraft: 'draft',
  publish: 'published',
};
const withoutChanges = new Set(['unpublish']);

/** Loads and compares the versions that an action touches. */
class Versions {
  private readonly model: Model;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly find: FindModel,
    private readonly uid: UID.ContentType,
    private readonly locale: Params['locale'],
  ) {
    this.model = find(uid);
  }

  private where(documentId: string, status: Status): Values {
    const { options, pluginOptions } = this.strapi.getModel(this.uid) as {
      options?: { draftAndPublish?: boolean };
      pluginOptions?: { i18n?: { localized?: boolean } };
    };
    const locales = [this.locale ?? sourceLocale].flat();
    const everywhere = !pluginOptions?.i18n?.localized || locales.includes('*');
    return {
      documentId,
      ...(everywhere ? {} : { locale: { $in: locales } }),
      ...(options?.draftAndPublish ? { publishedAt: { $notNull: status === 'published' } } : {}),
    };
  }

  /** The versions of a document by language. */
  async load(documentId: string | undefined, status: Status): Promise<Map<string, Values>> {
    if (!documentId) return new Map();
    const found: Values[] = await this.strapi.db
      .query(this.uid)
      .findMany({ where: this.where(documentId, status), populate: populateOf(this.find, this.model) });
    return new Map(found.map((version) => [String(version.locale ?? ''), version]));
  }

  /** Appends one line for each language in which something happened. */
  async note(
    action: JournalAction,
    documentId: string,
    before: Map<string, Values>,
    after: Map<string, Values>,
  ): Promise<void> {
    for (const locale of new Set([...before.keys(), ...after.keys()])) {
      const [was, is] = [before.get(locale), after.get(locale)];
      const changes = changesBetween(this.find, this.model, was, is);
      // A save that changes nothing is no event.
      if (action === 'update' && changes.length === 0) continue;
      await appendToJournal(this.strapi, {
        action: action === 'update' && !was ? 'create' : action,
        type: this.uid,
        documentId,
        locale: locale || null,
        title: titleOf(is) ?? titleOf(was),
        changes,
      });
    }
  }
}

const nothing = new Map<string, Values>();

/** Keeps who changed which fields of which document, in the transaction of the change. */
export function journalWrites(strapi: Core.Strapi): void {
  const find: FindModel = (uid) => modelOf(strapi.getModel(uid as UID.Schema));
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const status = shownIn[action];
    if (!(status || withoutChanges.has(action)) || !isJournalled(uid)) return next();
    const { documentId: given, locale, status: asked } = context.params as Params;
    const versions = new Versions(strapi, find, uid as UID.ContentType, locale);
    const publishes = asked === 'published' && action !== 'publish';
    return strapi.db.transaction(async () => {
      const known = action === 'create' || action === 'clone' ? undefined : given;
      const before = await versions.load(known, status ?? 'published');
      const publishedBefore = publishes ? await versions.load(known, 'published') : nothing;
      const result = await next();
      const documentId = (result as Result)?.documentId ?? given;
      if (!documentId) return result;
      if (!status) {
        await versions.note('unpublish', documentId, before, before);
        return result;
      }
      const after = action === 'delete' ? nothing : await versions.load(documentId, status);
      await versions.note(action as JournalAction, documentId, before, after);
      if (publishes) {
        await versions.note(
          'publish',
          documentId,
          publishedBefore,
          await versions.load(documentId, 'published'),
        );
      }
      return result;
    });
  });
}
