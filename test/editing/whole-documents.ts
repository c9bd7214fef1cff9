import type { Booted } from 'cms/testing/boot';
import { readSchemas, type Schema } from 'cms/testing/schemas';
import { documentsOf, libraryPicture } from '../guide/sound-content';

export type Way = readonly (string | number)[];
export type Data = Record<string, unknown>;

interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly regex?: string;
  readonly target?: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}
/** A localised value of a document: where it stands, and what it is. */
export interface Place {
  readonly way: Way;
  /** By its owner and name, the same in every entry of a list. */
  readonly field: string;
  readonly attribute: Attribute;
}

const schemas = readSchemas();
const attributesOf = (uid: string) =>
  Object.entries((schemas.get(uid) as Schema).attributes) as [string, Attribute][];

/** What each language has for itself, so that nothing has to be translated anew when it changes. */
const own = [
  'guide.picture.file',
  'guide.picture.focalX',
  'guide.picture.focalY',
  'guide.narration.audio',
  'guide.narration.durationSeconds',
  'guide.narration.voice',
  'guide.tour-stop.exhibit',
];
/** Names of the words inside a free object. */
const blanks = ['date', 'reason'];
const entries = 2;

const isLocalised = ([, { pluginOptions }]: [string, Attribute]) => pluginOptions?.i18n?.localized === true;

/** Every type that has localised fields. */
export const localisedTypes = [...schemas.keys()].filter(
  (uid) => uid.startsWith('api::') && attributesOf(uid).some(isLocalised),
);

function placesIn(owner: string, [name, attribute]: [string, Attribute], way: Way): Place[] {
  const field = `${owner}.${name}`;
  const here = [...way, name];
  const { component, repeatable } = attribute;
  if (own.includes(field)) return [];
  if (component) {
    const places = (at: Way) => attributesOf(component).flatMap((inner) => placesIn(component, inner, at));
    return repeatable
      ? Array.from({ length: entries }, (_, index) => places([...here, index])).flat()
      : places(here);
  }
  if (attribute.type === 'json')
    return blanks.map((blank) => ({ way: [...here, blank], field, attribute: { type: 'text' } }));
  return [{ way: here, field, attribute }];
}

/** Every localised value of a document of a type in which everything is given, by its schema files alone. */
export const placesOf = (type: string): Place[] =>
  attributesOf(type)
    .filter(isLocalised)
    .flatMap((entry) => placesIn(type, entry, []));

export const valueAt = (data: unknown, way: Way): unknown =>
  way.reduce<unknown>((value, part) => (value as Data)[part], data);

/** The same data with another value at one place. */
export function changedAt<Value>(data: Value, [part, ...rest]: Way, value: unknown): Value {
  if (part === undefined) return value as Value;
  const copy = structuredClone(data) as Data;
  copy[part] = changedAt(copy[part], rest, value);
  return copy as Value;
}

const locales = ['zh-CN', 'en'] as const;
type Locale = (typeof locales)[number];

/** Makes documents in which every field is given, in both languages, from their schema. */
export class WholeDocuments {
  #count = 0;

  private constructor(
    private readonly cms: Booted,
    private readonly files: readonly number[],
    private readonly exhibits: readonly string[],
  ) {}

  static async in(cms: Booted): Promise<WholeDocuments> {
    const files = [await libraryPicture(cms, 'one'), await libraryPicture(cms, 'two')];
    const exhibits: string[] = [];
    for (const number of [901, 902]) {
      const data = { slug: `stop-${number}`, number, category: 'gate', name: '站', summary: '站' };
      const exhibit = documentsOf(cms, 'api::guide.exhibit');
      const { documentId } = await exhibit.create({ locale: 'zh-CN', data });
      await exhibit.update({ documentId, locale: 'en', data: { ...data, name: 'Stop', summary: 'Stop' } });
      exhibits.push(documentId);
    }
    return new WholeDocuments(cms, files, exhibits);
  }

  #words(locale: Locale, name: string): string {
    this.#count += 1;
    return locale === 'en' ? `English ${name} ${this.#count}` : `中文原文第${this.#count}段`;
  }

  #value(owner: string, name: string, attribute: Attribute, locale: Locale, index: number): unknown {
    if (attribute.component) {
      const entry = (place: number) => this.#entry(attribute.component ?? '', locale, place);
      return attribute.repeatable ? Array.from({ length: entries }, (_, place) => entry(place)) : entry(0);
    }
    if (attribute.regex) return name === 'weekdays' ? `${index + 1},${index + 3}` : `slug-${owner.length}`;
    switch (attribute.type) {
      case 'string':
      case 'text':
        return this.#words(locale, name);
      case 'json':
        return Object.fromEntries(blanks.map((blank) => [blank, this.#words(locale, blank)]));
      case 'date':
        return name === 'validTo' ? '2030-12-31' : `2020-01-0${index + 1}`;
      case 'time':
        return `0${index + 1}:30:00.000`;
      case 'integer':
        return index + 1;
      case 'boolean':
        return true;
      case 'media':
        return name === 'file' ? this.files[index] : null;
      case 'relation':
        return attribute.target === 'api::guide.exhibit' ? this.exhibits[index] : null;
      default:
        return undefined;
    }
  }

  #entry(owner: string, locale: Locale, index: number): Data {
    const values = attributesOf(owner).map(([name, attribute]) => [
      name,
      this.#value(owner, name, attribute, locale, index),
    ]);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }

  /** A draft with everything given; its localised data in Chinese. */
  async draft(type: string): Promise<{ documentId: string; zh: Data }> {
    const localised = attributesOf(type).filter(isLocalised);
    const wordsIn = (locale: Locale): Data =>
      Object.fromEntries(
        localised.map(([name, attribute]) => [name, this.#value(type, name, attribute, locale, 0)]),
      );
    const [zh, en] = locales.map(wordsIn);
    const shared = { slug: `whole-${type.length}`, number: 900, category: 'gate', level: 'info' };
    const named = Object.fromEntries(attributesOf(type));
    const given = Object.fromEntries(Object.entries(shared).filter(([name]) => name in named));
    const documents = documentsOf(this.cms, type);
    const { documentId } = await documents.create({ locale: 'zh-CN', data: { ...given, ...zh } });
    await documents.update({ documentId, locale: 'en', data: { ...given, ...en } });
    return { documentId, zh: zh ?? {} };
  }
}
