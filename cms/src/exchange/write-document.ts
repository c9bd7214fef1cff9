import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { keepReviews } from '../translation/keep-reviews';
import type { Values } from './file-schema';
import type { Field, Fields, Shape } from './shape';
import type { DocumentState, Version } from './state';
import { isMany } from './values';

/** How what a file names is called inside the CMS. */
export interface Targets {
  readonly media: (name: string) => number;
  readonly document: (type: string, slug: string) => string;
}

interface Documents {
  create(request: { locale: string; data: Values }): Promise<{ documentId: string }>;
  update(request: { documentId: string; locale: string; data: Values }): Promise<unknown>;
  publish(request: { documentId: string; locale: string | string[] }): Promise<unknown>;
  unpublish(request: { documentId: string; locale: string }): Promise<unknown>;
  delete(request: { documentId: string; locale: string }): Promise<unknown>;
}

function dataValue(field: Field, value: unknown, targets: Targets): unknown {
  if (value === undefined) return isMany(field) ? [] : null;
  switch (field.kind) {
    case 'time':
      return String(value).length === 5 ? `${value}:00.000` : value;
    case 'media':
      return targets.media(value as string);
    case 'reference': {
      const documentOf = (slug: string) => targets.document(field.to, slug);
      return Array.isArray(value) ? value.map(documentOf) : documentOf(value as string);
    }
    case 'component': {
      const data = (each: Values) => dataOf(field.fields, each, targets);
      return Array.isArray(value) ? value.map(data) : data(value as Values);
    }
    default:
      return value;
  }
}

/** Every field is given, the empty ones too: what a file leaves out is not to survive in the CMS. */
function dataOf(fields: Fields, values: Values, targets: Targets): Values {
  const entries = Object.entries(fields).map(([name, field]) => [
    name,
    dataValue(field, values[name], targets),
  ]);
  return Object.fromEntries(entries);
}

/** Brings one document to a wanted state, through the Document Service. */
export class DocumentWriter {
  readonly #strapi: Core.Strapi;
  readonly #documents: Documents;
  readonly #shape: Shape;
  readonly #targets: Targets;
  readonly #slug: string | undefined;
  #documentId: string | undefined;
  /** The drafts as they are by now. */
  readonly #drafts: Map<string, Version>;
  readonly #existing: Set<string>;
  #reviewsKept = false;
  /** What is published by now. */
  readonly #published: Map<string, Version>;

  constructor(strapi: Core.Strapi, shape: Shape, targets: Targets, wanted: DocumentState, stored?: Stored) {
    this.#strapi = strapi;
    this.#documents = strapi.documents(
      shape.uid as Parameters<typeof strapi.documents>[0],
    ) as unknown as Documents;
    this.#shape = shape;
    this.#targets = targets;
    this.#slug = wanted.slug;
    this.#documentId = stored?.documentId;
    this.#drafts = new Map(Object.entries(stored?.state.drafts ?? {}));
    this.#existing = new Set(this.#drafts.keys());
    this.#published = new Map(Object.entries(stored?.state.published ?? {}));
  }

  async #draft(locale: string, version: Version): Promise<void> {
    if (isDeepStrictEqual(this.#drafts.get(locale), version)) return;
    const { slug = this.#slug, ...shared } = version.shared;
    const data: Values = {
      ...(this.#shape.single ? {} : { slug }),
      ...dataOf(withoutSlug(this.#shape.shared), shared, this.#targets),
      ...dataOf(this.#shape.words, version.words, this.#targets),
    };
    if (this.#documentId === undefined) {
      const { documentId } = await this.#documents.create({ locale, data });
      this.#documentId = documentId;
    } else {
      const request = { documentId: this.#documentId, locale, data };
      await this.#documents.update(request);
      // Into a language that is new, Strapi copies the shared fields which are to be empty: empty them again.
      const gaps = Object.keys(this.#shape.shared).some((name) => data[name] === null);
      if (gaps && !this.#existing.has(locale)) await this.#documents.update(request);
    }
    this.#existing.add(locale);
    // Strapi copies shared fields to the other drafts: what is known of those that differed no longer holds.
    for (const [other, { shared }] of this.#drafts) {
      if (!isDeepStrictEqual(shared, version.shared)) this.#drafts.delete(other);
    }
    this.#drafts.set(locale, version);
  }

  async #publish(locales: string[]): Promise<void> {
    const [only] = locales;
    if (only === undefined || this.#documentId === undefined) return;
    await this.#documents.publish({
      documentId: this.#documentId,
      locale: locales.length === 1 ? only : locales,
    });
  }

  /** Before anything is published: what readers are told of a translation is told when it goes live. */
  async #keepReviews({ reviews }: DocumentState): Promise<void> {
    if (!reviews || this.#documentId === undefined || this.#reviewsKept) return;
    await keepReviews(this.#strapi, this.#shape.uid, this.#documentId, reviews);
    this.#reviewsKept = true;
  }

  /** Gives up the document's number, so that another may take it; `bringTo` writes everything anew. */
  async vacate(): Promise<void> {
    const documentId = this.#documentId ?? '';
    for (const locale of this.#published.keys()) await this.#documents.unpublish({ documentId, locale });
    for (const locale of this.#existing) {
      await this.#documents.update({ documentId, locale, data: { number: null } });
    }
    this.#published.clear();
    this.#drafts.clear();
  }

  /** Writes what differs: first what is to be published, then the drafts that go beyond it. */
  async bringTo(wanted: DocumentState): Promise<string> {
    const stale = Object.entries(wanted.published).filter(
      ([locale, version]) => !isDeepStrictEqual(this.#published.get(locale), version),
    );
    const together = stale.every(([, { shared }]) => isDeepStrictEqual(shared, stale[0]?.[1].shared));
    await this.#keepReviews(wanted);
    for (const [locale, version] of stale) {
      await this.#draft(locale, version);
      await this.#keepReviews(wanted);
      // Versions that differ in what should be shared go live one by one.
      if (!together) await this.#publish([locale]);
    }
    if (together) await this.#publish(stale.map(([locale]) => locale));
    for (const [locale, version] of Object.entries(wanted.drafts)) await this.#draft(locale, version);
    await this.#keepReviews(wanted);
    const documentId = this.#documentId ?? '';
    for (const locale of this.#existing) {
      if (!wanted.drafts[locale]) await this.#documents.delete({ documentId, locale });
      else if (this.#published.has(locale) && !wanted.published[locale])
        await this.#documents.unpublish({ documentId, locale });
    }
    return documentId;
  }
}

interface Stored {
  readonly documentId: string;
  readonly state: DocumentState;
}

function withoutSlug({ slug: _, ...fields }: Fields): Fields {
  return fields;
}
