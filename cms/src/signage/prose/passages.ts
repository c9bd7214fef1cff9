import type { Core, UID } from '@strapi/strapi';
import type { Passage } from 'shared/signage';
import { placeWords } from '../../integrity/finding';
import type { Values } from '../../integrity/values';
import { type FindModel, type Model, modelOf, places, populateOf } from '../../integrity/walk';
import { type ProseType, proseFields } from './prose-types';

/** A text of a document in both languages, and where it stands. */
export interface PlacedPassage extends Passage {
  /** The place as curators know it: “图片 第 2 项 替代文字”. */
  readonly place: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every text of words in one language of a document, by its path. */
function textsOf(find: FindModel, model: Model, document: Values | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { model: owner, values, path } of places(find, model, document ?? {}))
    for (const field of proseFields(owner.uid)) {
      const text = textOf(values[field]);
      if (text.trim() !== '') texts.set([...path, field].join('.'), text);
    }
  return texts;
}

function placeOf(find: FindModel, model: Model, path: string): string {
  const parts = path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const block = parts.slice(0, -1).filter((part) => typeof part === 'string');
  const owner = block.reduce<Model>((at, name) => {
    const component = at.attributes[String(name)]?.component;
    return component ? find(component) : at;
  }, model);
  return placeWords(parts, owner.uid, model.uid);
}

/** A document's texts, Chinese beside English; a text in one language only has the other empty. */
export interface ProseDocument {
  readonly documentId: string;
  readonly slug: string;
  readonly passages: readonly PlacedPassage[];
}

/** The texts of the drafts of a type's documents, or of one document. */
export async function proseOf(
  strapi: Core.Strapi,
  type: ProseType,
  documentId?: string,
): Promise<ProseDocument[]> {
  const find: FindModel = (uid) => modelOf(strapi.getModel(uid as UID.Schema));
  const model = find(type);
  const versions: Values[] = await strapi.db.query(type as UID.ContentType).findMany({
    where: { publishedAt: null, ...(documentId ? { documentId } : {}) },
    populate: populateOf(find, model),
    orderBy: { id: 'asc' },
  });
  const documents = new Map<string, Values[]>();
  for (const version of versions) {
    const id = String(version.documentId);
    documents.set(id, [...(documents.get(id) ?? []), version]);
  }
  return [...documents].map(([id, both]) => {
    const inLanguage = (locale: string) => both.find((version) => version.locale === locale);
    const zh = textsOf(find, model, inLanguage('zh-CN'));
    const en = textsOf(find, model, inLanguage('en'));
    const passages = [...new Set([...zh.keys(), ...en.keys()])].map((path) => ({
      id: path,
      place: placeOf(find, model, path),
      zh: zh.get(path) ?? '',
      en: en.get(path) ?? '',
    }));
    return { documentId: id, slug: textOf(both[0]?.slug), passages };
  });
}
