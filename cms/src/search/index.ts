import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { indexDocuments, indexEverything } from './index-documents';
import { isSearched } from './searched-types';
import { searchModels } from './table';

/** Counted up whenever the same content is indexed differently, or some was missed: every database is indexed anew then. */
const indexVersion = '2';

const writes = new Set(['create', 'update', 'clone', 'delete', 'discardDraft']);

/** Documents that were changed and are not indexed yet; those of one transaction are taken together. */
class Waiting {
  private readonly ids = new Map<string, Set<string>>();
  private working: Promise<void> = Promise.resolve();
  private planned = false;

  constructor(private readonly strapi: Core.Strapi) {}

  add(uid: string, documentId: string): void {
    const known = this.ids.get(uid) ?? new Set();
    this.ids.set(uid, known.add(documentId));
    if (this.planned) return;
    this.planned = true;
    // In the next turn: by then every document of the transaction is here, be it one or seven hundred.
    this.working = this.working.then(() => nextTurn()).then(() => this.work());
  }

  /** Everything that this instance has written so far can be found. */
  settled(): Promise<void> {
    return this.working;
  }

  private async work(): Promise<void> {
    this.planned = false;
    for (const [uid, ids] of [...this.ids]) {
      this.ids.delete(uid);
      await indexDocuments(this.strapi, uid, [...ids]).catch((error) => {
        this.strapi.log.warn(`Search: ${uid} was not indexed (${(error as Error).message})`);
      });
    }
  }
}

const waiting = new WeakMap<Core.Strapi, Waiting>();

/** What has been written here before can be found once this resolves. */
export const searchSettled = (strapi: Core.Strapi): Promise<void> =>
  waiting.get(strapi)?.settled() ?? Promise.resolve();

/**
 * Indexes what is written, after its transaction: saving does not wait for the search, and a change that is taken back
 * is never found. Call while Strapi registers.
 */
export function registerSearch(strapi: Core.Strapi): void {
  for (const model of searchModels()) strapi.get('models').add(model);
  const changed = new Waiting(strapi);
  waiting.set(strapi, changed);
  strapi.documents.use(async (context, next) => {
    if (!writes.has(context.action) || !isSearched(context.uid)) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      const result = (await next()) as { documentId?: string } | null;
      const id = result?.documentId ?? (context.params as { documentId?: string }).documentId;
      // Out of the present transaction's context, which is over when the work begins.
      if (id) onCommit(() => setImmediate(() => changed.add(context.uid, id)));
      return result as never;
    });
  });
}

/** Indexes what still waits: a command ends as soon as it has written. Call before the database is closed. */
export async function closeSearch(strapi: Core.Strapi): Promise<void> {
  // What was written last is told in the present turn.
  await nextTurn();
  await searchSettled(strapi);
}

/** Indexes a database that was indexed by other code, or never; call at boot, when the content is there. */
export async function bootstrapSearch(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'search' });
  if ((await store.get({ key: 'version' })) === indexVersion) return;
  await indexEverything(strapi);
  await store.set({ key: 'version', value: indexVersion });
}
