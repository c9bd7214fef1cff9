import type { Core, UID } from '@strapi/strapi';
import { sourceLocale } from 'shared/locale';
import { recutPicture } from './recut';

type Picture = {
  focalX?: number | null;
  focalY?: number | null;
  file?: { id: number; mime: string; focalPoint?: { x: number; y: number } | null } | null;
};
type Written = { documentId?: string; locale?: string } | null | undefined;

const illustrated: UID.ContentType[] = ['api::guide.exhibit', 'api::guide.tour', 'api::guide.story'];

/** Files whose presets are cut around another point than the one their picture names now. */
async function movedFocalPoints(strapi: Core.Strapi, uid: UID.ContentType, documentId: string) {
  const populate = { pictures: { populate: { file: true } } };
  const draft = await strapi.documents(uid).findOne({ documentId, locale: sourceLocale, populate });
  const pictures = (draft as { pictures?: Picture[] } | null)?.pictures ?? [];
  return pictures.flatMap(({ file, focalX, focalY }) => {
    const focal = { x: focalX ?? 0.5, y: focalY ?? 0.5 };
    const { x = 50, y = 50 } = file?.focalPoint ?? {};
    const moved = Math.abs(x - focal.x * 100) > 0.5 || Math.abs(y - focal.y * 100) > 0.5;
    return file?.mime.startsWith('image/') && moved ? [{ id: file.id, focal }] : [];
  });
}

/**
 * Cuts pictures around the focal point that their curator gave in the document. The Chinese version decides: one file
 * has one set of presets. Done after the transaction, since files cannot be rolled back.
 */
export function cutAroundFocalPoints(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const result = (await next()) as Written;
    const { action, uid } = context;
    const data = (context.params as { data?: object }).data;
    const concerned =
      (action === 'create' || action === 'update') && illustrated.includes(uid) && data && 'pictures' in data;
    if (!concerned || !result?.documentId || result.locale !== sourceLocale) return result as never;
    const moved = await movedFocalPoints(strapi, uid, result.documentId);
    const recut = async (): Promise<void> => {
      for (const { id, focal } of moved) await recutPicture(strapi, id, focal);
    };
    const tell = (error: unknown): void => {
      strapi.log.error(`A picture could not be cut again: ${String(error)}`);
    };
    if (moved.length > 0) await strapi.db.transaction(({ onCommit }) => onCommit(() => recut().catch(tell)));
    return result as never;
  });
}
