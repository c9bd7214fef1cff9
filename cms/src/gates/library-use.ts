import type { Core, UID } from '@strapi/strapi';
import { entriesOf, type Values } from 'shared/translation';
import { type FindModel, modelOf, places } from '../integrity/walk';
import { gatedTypes } from '../translation/content-types';
import { loadVersionsOf } from '../translation/load-versions';
import { placeOf } from './place';
import { titleIn } from './title';

/** A published document that shows files of the library, with the places where it does. */
export interface LibraryUse {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly places: readonly string[];
}

/** The ways from a type to its files, such as `pictures` and `file`. */
function waysToFiles(find: FindModel, uid: string): string[][] {
  return Object.entries(find(uid).attributes).flatMap(([name, { type, component }]) => {
    if (type === 'media') return [[name]];
    return component ? waysToFiles(find, component).map((way) => [name, ...way]) : [];
  });
}

async function usesIn(strapi: Core.Strapi, type: string, files: ReadonlySet<number>): Promise<LibraryUse[]> {
  const find: FindModel = (name) => modelOf(strapi.getModel(name as UID.Schema));
  const ways = waysToFiles(find, type);
  if (ways.length === 0) return [];
  const showing = (way: readonly string[]) =>
    way.reduceRight<object>((inner, name) => ({ [name]: inner }), { id: { $in: [...files] } });
  const rows: { documentId: string }[] = await strapi.db.query(type as UID.ContentType).findMany({
    where: { publishedAt: { $notNull: true }, $or: ways.map(showing) },
    select: ['documentId'] as never,
  });
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  if (ids.length === 0) return [];
  const documents = await loadVersionsOf(strapi, type, 'published', ids);
  return documents.map(({ documentId, versions }) => {
    const found = Object.values(versions).flatMap((version) =>
      [...places(find, find(type), version as Values)].flatMap(({ model, values, path }) =>
        Object.entries(model.attributes)
          .filter(([name, { type: kind }]) => {
            return kind === 'media' && entriesOf(values[name]).some(({ id }) => files.has(Number(id)));
          })
          .map(([name]) => placeOf(strapi, type, [...path, name])),
      ),
    );
    return { type, documentId, title: titleIn(versions), places: [...new Set(found)] };
  });
}

/** Where files of the library are used in what is published, in any language. */
export async function publishedUses(
  strapi: Core.Strapi,
  fileIds: Iterable<number | string>,
): Promise<LibraryUse[]> {
  const files = new Set([...fileIds].map(Number));
  const uses: LibraryUse[] = [];
  if (files.size === 0) return uses;
  for (const type of gatedTypes) uses.push(...(await usesIn(strapi, type, files)));
  return uses;
}
