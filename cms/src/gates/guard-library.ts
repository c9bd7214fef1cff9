import type { Core, UID } from '@strapi/strapi';
import { blocks } from 'shared/gates';
import { changingFiles } from '../media/changing-files';
import { validationError } from '../security/validation-error';
import { judgeDocuments } from './judge-documents';
import { type LibraryUse, publishedUses } from './library-use';
import { gateRefusal, type Unfit } from './refusal';

interface StoredFile {
  readonly id: number;
  readonly name: string;
}
interface Uploads {
  remove(file: StoredFile): Promise<unknown>;
  replace(id: number, ...rest: unknown[]): Promise<unknown>;
}
interface DeleteMany {
  deleteByIds(ids?: readonly number[]): Promise<unknown>;
}
interface ManyContext {
  readonly request: {
    readonly body?: { readonly fileIds?: readonly number[]; readonly folderIds?: readonly number[] };
  };
}
interface ManyController {
  deleteMany(context: ManyContext): Promise<unknown>;
}

const files = 'plugin::upload.file';
const folders = 'plugin::upload.folder';

function inUse(strapi: Core.Strapi, names: readonly string[], uses: readonly LibraryUse[]): Error {
  const told = uses.map(({ type, title, places }) => {
    const { displayName } = strapi.getModel(type as UID.ContentType).info;
    return `${displayName}“${title}”（${places.join('、')}）`;
  });
  const quoted = names.map((name) => `“${name}”`).join('、');
  const message = `不能删除${quoted}：已发布的内容正在使用，见${told.join('、')}。请先在那里换下，或撤回内容。`;
  const english = `Published content uses ${names.join(', ')}: replace it there, or unpublish that, before deleting.`;
  return validationError(
    `${message}（${english}）`,
    uses.map(({ title, places }) => ({
      path: [],
      name: 'file-in-use',
      message: `${title}：${places.join('、')}`,
    })),
  );
}

/** Refuses to delete files that published documents show, naming those. */
async function refuseInUse(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  const uses = await publishedUses(strapi, ids);
  if (uses.length === 0) return;
  const all: StoredFile[] = await strapi.db.query(files).findMany({ where: { id: { $in: [...ids] } } });
  const shown: string[] = [];
  for (const { id, name } of all) if ((await publishedUses(strapi, [id])).length > 0) shown.push(name);
  throw inUse(strapi, shown, uses);
}

/** The files in folders and in all that lies in those. */
async function filesIn(strapi: Core.Strapi, folderIds: readonly number[]): Promise<number[]> {
  const chosen: { path: string }[] = await strapi.db
    .query(folders)
    .findMany({ where: { id: { $in: [...folderIds] } } });
  if (chosen.length === 0) return [];
  const inside = chosen.flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  const found: StoredFile[] = await strapi.db.query(files).findMany({ where: { $or: inside } });
  return found.map(({ id }) => id);
}

/** What stands against published documents, each finding with its name. */
async function standing(strapi: Core.Strapi, uses: readonly LibraryUse[]) {
  const types = [...new Set(uses.map(({ type }) => type))];
  const idsOf = (type: string) => uses.filter((use) => use.type === type).map(({ documentId }) => documentId);
  const judged = [];
  for (const type of types) judged.push(...(await judgeDocuments(strapi, type, 'published', idsOf(type))));
  return judged.map((document) => {
    const findings = document.findings.filter(blocks);
    const keys = findings.map(
      ({ check, locale, path }) => `${document.documentId} ${check} ${locale} ${path.join('.')}`,
    );
    return { document, findings, keys };
  });
}

/**
 * Puts the gates before the media library. Whoever deletes a file, alone, among many or with its folder, is refused
 * while something published shows it, and nothing is deleted then. Whoever replaces one is refused when what shows it
 * would break a check that it keeps now, and the old file stays.
 */
export function guardLibrary(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('upload');
  const uploads = plugin.service('upload') as unknown as Uploads;
  const { remove, replace } = uploads;
  uploads.remove = async (file) => {
    await refuseInUse(strapi, [file.id]);
    return remove(file);
  };
  uploads.replace = async (id, ...rest) => {
    const uses = await publishedUses(strapi, [id]);
    if (uses.length === 0) return replace(id, ...rest);
    return changingFiles(() =>
      strapi.db.transaction(async () => {
        const before = new Set((await standing(strapi, uses)).flatMap(({ keys }) => keys));
        const replaced = await replace(id, ...rest);
        const unfit = (await standing(strapi, uses)).flatMap(({ document, findings, keys }): Unfit[] => {
          const broken = findings.filter((_, index) => !before.has(keys[index] ?? ''));
          return broken.length > 0 ? [{ document, findings: broken }] : [];
        });
        if (unfit.length > 0) throw gateRefusal(strapi, 'replace', unfit);
        return replaced;
      }),
    );
  };
  // Many go together or not at all: each is asked about before the first one goes. Strapi keeps these as objects of its
  // modules, which outlive a server: ours stand in their place, and theirs are left as they are.
  for (const [name, filesOf] of [
    ['file', async (ids: readonly number[]) => ids],
    ['folder', (ids: readonly number[]) => filesIn(strapi, ids)],
  ] as const) {
    const service = plugin.service(name) as unknown as DeleteMany;
    const deleteByIds: DeleteMany['deleteByIds'] = async (ids = []) => {
      await refuseInUse(strapi, await filesOf(ids));
      return service.deleteByIds(ids);
    };
    strapi.get('services').set(`plugin::upload.${name}`, { ...service, deleteByIds });
  }
  const uid = 'plugin::upload.admin-folder-file';
  const controller = strapi.controller(uid) as unknown as ManyController;
  const deleteMany: ManyController['deleteMany'] = async (context) => {
    const { fileIds = [], folderIds = [] } = context.request.body ?? {};
    await refuseInUse(strapi, [...fileIds, ...(await filesIn(strapi, folderIds))]);
    return controller.deleteMany(context);
  };
  strapi.get('controllers').set(uid, { ...controller, deleteMany });
}
