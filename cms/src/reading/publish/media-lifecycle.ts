import type { Core } from '@strapi/strapi';
import { tablesOf } from '../store/tables';
import { referrers } from '../store/write';
import { publishProjections } from './publisher';

const fileUid = 'plugin::upload.file';

interface FileEvent {
  readonly params?: { readonly where?: unknown };
  readonly result?: unknown;
  readonly state?: unknown;
}

async function fileIds(strapi: Core.Strapi, where: unknown): Promise<string[]> {
  const files: { id: number }[] = await strapi.db
    .query(fileUid)
    .findMany({ where: where ?? {}, select: ['id'] });
  return files.map((file) => String(file.id));
}

async function project(strapi: Core.Strapi, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    await publishProjections(strapi, await referrers(trx, tablesOf(strapi), 'file', ids));
  });
}

/** Which files a deletion or a bulk change is about must be asked before it happens. */
async function remember(strapi: Core.Strapi, event: FileEvent): Promise<void> {
  (event as { state: { files?: string[] } }).state = { files: await fileIds(strapi, event.params?.where) };
}

async function recall(strapi: Core.Strapi, event: FileEvent): Promise<void> {
  await project(strapi, (event.state as { files?: string[] } | undefined)?.files ?? []);
}

/** Projects the documents that show a media file again when the file is replaced, edited or deleted. */
export function projectOnMediaChange(strapi: Core.Strapi): void {
  const before = (event: FileEvent) => remember(strapi, event);
  const after = (event: FileEvent) => recall(strapi, event);
  strapi.db.lifecycles.subscribe({
    models: [fileUid],
    beforeUpdate: before,
    afterUpdate: after,
    beforeUpdateMany: before,
    afterUpdateMany: after,
    beforeDelete: before,
    afterDelete: after,
    beforeDeleteMany: before,
    afterDeleteMany: after,
  });
}
