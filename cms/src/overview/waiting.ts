import type { Core, UID } from '@strapi/strapi';
import { titleOf } from '../journal/changes';

/** A version that is not published as it stands. */
export interface WaitingVersion {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly title: string;
  /** `new` was never published, `changed` was changed since. */
  readonly kind: 'new' | 'changed';
  /** When the draft was last changed, ISO 8601. */
  readonly changedAt: string;
}

interface Version {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly updatedAt: string | Date;
}

const keyOf = ({ documentId, locale }: Version): string => `${documentId} ${locale ?? ''}`;
const instantOf = ({ updatedAt }: Version): number => new Date(updatedAt).getTime();

/** Versions of a type that wait to be published, latest first. */
export async function waitingVersions(strapi: Core.Strapi, type: string): Promise<WaitingVersion[]> {
  const load = (published: boolean): Promise<Version[]> =>
    strapi.db.query(type as UID.ContentType).findMany({ where: { publishedAt: { $notNull: published } } });
  const [drafts, published] = [await load(false), await load(true)];
  const publishedAt = new Map(published.map((version) => [keyOf(version), instantOf(version)]));
  return drafts
    .filter((draft) => instantOf(draft) > (publishedAt.get(keyOf(draft)) ?? Number.NEGATIVE_INFINITY))
    .sort((left, right) => instantOf(right) - instantOf(left))
    .map((draft) => ({
      type,
      documentId: draft.documentId,
      locale: draft.locale ?? null,
      title: titleOf(draft as never) ?? draft.documentId,
      kind: publishedAt.has(keyOf(draft)) ? 'changed' : 'new',
      changedAt: new Date(draft.updatedAt).toISOString(),
    }));
}
