import type { Core, UID } from '@strapi/strapi';
import { placeWords } from '../integrity/finding';
import type { JournalChange } from './event';

/** Says where a change stands in the words of the forms: “图片 第 2 项 替代文字”. */
export function placesIn(strapi: Core.Strapi, type: string): (path: JournalChange['path']) => string {
  return (path) => {
    let owner = type;
    for (const step of path.slice(0, -1)) {
      if (typeof step === 'number') continue;
      const attributes = strapi.getModel(owner as UID.Schema)?.attributes as
        | Record<string, { component?: string }>
        | undefined;
      owner = attributes?.[step]?.component ?? owner;
    }
    return placeWords([...path], owner, type);
  };
}
