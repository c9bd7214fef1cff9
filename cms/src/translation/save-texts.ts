import type { Core, UID } from '@strapi/strapi';
import { sourceLocale } from 'shared/locale';
import { entriesOf, type Values, type WordsModel } from 'shared/translation';
import { refused } from '../desk/refused';
import { translationsOf } from './document-translation';
import { pathOf } from './mark-reviewed';
import { wordsModelOf } from './words-model';

/** Texts of a translation to be written, by path as the comparison names them. */
export interface TextsToSave {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly texts: Readonly<Record<string, string>>;
}

type Draft = Record<string, unknown>;
type Path = readonly (string | number)[];

/** A new entry for a translation: everything of the source's that is no words. */
function untranslated(model: WordsModel, entry: Values): Draft {
  const kept = Object.entries(model.fields).flatMap(([name, field]) => {
    if (field.kind === 'fact') return [[name, entry[name]] as const];
    if (field.kind !== 'own') return [];
    const linked = entriesOf(entry[name])[0];
    return [
      [
        name,
        linked
          ? linked.documentId && linked.mime === undefined
            ? linked.documentId
            : linked.id
          : (entry[name] ?? null),
      ] as const,
    ];
  });
  return Object.fromEntries(kept);
}

/** Entries of a component as Strapi keeps those that are only named. */
const named = (value: unknown): Draft[] => entriesOf(value).map(({ id }) => ({ id }));

class Changes {
  readonly data: Draft = {};
  readonly #added = new Map<string, Draft>();

  constructor(
    private readonly model: WordsModel,
    private readonly source: Values,
    private readonly draft: Values,
  ) {}

  /** The list of a component, as far as it has been changed. */
  #entries(name: string): Draft[] {
    const known = this.data[name];
    const entries = (known as Draft[] | undefined) ?? named(this.draft[name]);
    this.data[name] = entries;
    return entries;
  }

  #entry(name: string, translationPath: Path | undefined, sourcePath: Path | undefined): Draft | undefined {
    const field = this.model.fields[name];
    if (field?.kind !== 'parts') return undefined;
    const entries = this.#entries(name);
    if (translationPath) return entries[field.many ? Number(translationPath[1]) : 0];
    const key = `${name} ${field.many ? sourcePath?.[1] : 0}`;
    const known = this.#added.get(key);
    if (known) return known;
    const original = entriesOf(this.source[name])[field.many ? Number(sourcePath?.[1]) : 0];
    const added = untranslated(field.model, original ?? {});
    entries.push(added);
    this.#added.set(key, added);
    return added;
  }

  set(translationPath: Path | undefined, sourcePath: Path | undefined, text: string): void {
    const path = translationPath ?? sourcePath ?? [];
    const [name, last] = [String(path[0]), String(path.at(-1))];
    const field = this.model.fields[name];
    if (field?.kind === 'texts') {
      const before = entriesOf(this.data[name] ?? this.draft[name])[0] ?? {};
      this.data[name] = { ...before, [last]: text };
    } else if (field?.kind === 'parts') {
      const entry = this.#entry(name, translationPath, sourcePath);
      if (entry) entry[last] = text;
    } else this.data[name] = text;
  }

  /** What the Document Service is to write: a single component is no list. */
  finished(): Draft {
    const entries = Object.entries(this.data).map(([name, value]) => {
      const field = this.model.fields[name];
      return [name, field?.kind === 'parts' && !field.many ? (value as Draft[])[0] : value] as const;
    });
    return Object.fromEntries(entries);
  }
}

/**
 * Writes texts of a translation into its draft, and nothing else of it; makes the translation, or an entry of a list,
 * where it is not there yet.
 * @throws DeskRefused when a text is unknown: the document has changed meanwhile
 */
export async function saveTexts(strapi: Core.Strapi, to: TextsToSave): Promise<void> {
  const { contentType, documentId, locale, texts } = to;
  await strapi.db.transaction(async () => {
    const [document] = await translationsOf(strapi, contentType, { documentIds: [documentId] });
    if (!document) throw refused('', '没有这篇内容。', 404);
    const source = document.versions[sourceLocale] ?? {};
    const changes = new Changes(wordsModelOf(strapi, contentType), source, document.versions[locale] ?? {});
    for (const [path, text] of Object.entries(texts)) {
      const pair = document.texts[locale]?.find((one) => one.kind === 'text' && pathOf(one) === path);
      if (!pair) throw refused(path, '内容已经改变，请重新打开后再改。', 409);
      changes.set(pair.translationPath, pair.sourcePath, text);
    }
    const documents = strapi.documents(contentType as UID.ContentType) as unknown as {
      update(request: { documentId: string; locale: string; data: Draft }): Promise<unknown>;
    };
    await documents.update({ documentId, locale, data: changes.finished() });
  });
}
