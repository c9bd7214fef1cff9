import { entriesOf, type Values } from '../integrity/values';
import { type FindModel, type Model, places } from '../integrity/walk';
import { titleOf } from '../journal/changes';
import { fileType } from './searched-types';

/** A document or file that a document refers to, and where. */
export interface Reference {
  readonly toType: string;
  readonly toId: string;
  readonly path: (string | number)[];
}

/** What can be found of one version of a document. */
export interface Described {
  readonly title: string;
  readonly words: string;
  readonly references: readonly Reference[];
}

const wordTypes = new Set(['string', 'text', 'richtext', 'integer', 'date', 'enumeration']);
const ofStrapi = new Set(['createdBy', 'updatedBy', 'localizations', 'locale', 'documentId']);

/** Takes the words and the references out of a version that was loaded whole. A pure function. */
export function describeVersion(find: FindModel, model: Model, version: Values): Described {
  const words: string[] = [];
  const references: Reference[] = [];
  for (const { model: owner, values, path } of places(find, model, version)) {
    for (const [name, attribute] of Object.entries(owner.attributes)) {
      const value = values[name];
      if (ofStrapi.has(name) || value === null || value === undefined) continue;
      if (wordTypes.has(attribute.type)) words.push(String(value));
      const isFile = attribute.type === 'media';
      if (!isFile && attribute.type !== 'relation') continue;
      for (const target of entriesOf(value)) {
        const toType = isFile ? fileType : ((attribute as { target?: string }).target ?? '');
        const toId = String((isFile ? target.id : target.documentId) ?? '');
        if (toId) references.push({ toType, toId, path: [...path, name] });
      }
    }
  }
  return { title: titleOf(version) ?? '', words: words.join('\n'), references };
}
