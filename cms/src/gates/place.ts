import type { Core, UID } from '@strapi/strapi';
import { placeWords } from '../integrity/finding';

type Attributes = Readonly<Record<string, { readonly component?: string } | undefined>>;

/** A place as curators know it, such as “图片 第 2 项 替代文字”. */
export function placeOf(strapi: Core.Strapi, type: string, path: readonly (string | number)[]): string {
  let owner = type;
  for (const part of path.slice(0, -1)) {
    if (typeof part === 'number') continue;
    const attributes = strapi.getModel(owner as UID.Schema).attributes as unknown as Attributes;
    owner = attributes[part]?.component ?? owner;
  }
  return placeWords([...path], owner, type);
}
