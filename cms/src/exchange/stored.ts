import type { Core } from '@strapi/strapi';
import { sourceLocale } from 'shared/locale';
import { standingWaivers } from '../gates/standing-waivers';
import { readReviews } from '../translation/reviews';
import type { Values } from './file-schema';
import { ExchangeRefused } from './findings';
import type { LibraryFile } from './library';
import { standingReviews } from './reviews';
import type { Field, Fields, Shape } from './shape';
import { type DocumentState, fileNameOf, nameOf, type Version } from './state';
import { canonical } from './values';

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: string | null;
  readonly [field: string]: unknown;
}

/** A document as the CMS holds it. */
export interface StoredDocument {
  readonly documentId: string;
  readonly shape: Shape;
  readonly state: DocumentState;
}

type Populate = Record<string, true | { populate: Populate } | { select: string[] }>;

function populateOf(fields: Fields): Populate {
  const entries = Object.entries(fields).flatMap(([name, field]): [string, Populate[string]][] => {
    if (field.kind === 'media') return [[name, true]];
    if (field.kind === 'reference') return [[name, { select: ['documentId'] }]];
    if (field.kind === 'component') return [[name, { populate: populateOf(field.fields) }]];
    return [];
  });
  return Object.fromEntries(entries);
}

interface Names {
  readonly media: (file: LibraryFile) => string;
  /** Slug of a document, by type and document id. */
  readonly slug: (type: string, documentId: string) => string | undefined;
}

function readValue(field: Field, value: unknown, names: Names): unknown {
  if (value === null || value === undefined) return undefined;
  switch (field.kind) {
    case 'number':
      return Number(value);
    case 'media':
      return names.media(value as LibraryFile);
    case 'reference': {
      const slugOf = ({ documentId }: { documentId: string }) => names.slug(field.to, documentId);
      return Array.isArray(value) ? value.map(slugOf) : slugOf(value as { documentId: string });
    }
    case 'component': {
      const read = (each: Values) => readValues(field.fields, each, names);
      return Array.isArray(value) ? value.map(read) : read(value as Values);
    }
    default:
      return value;
  }
}

function readValues(fields: Fields, row: Values, names: Names): Values {
  const entries = Object.entries(fields).map(([name, field]) => [name, readValue(field, row[name], names)]);
  return canonical(fields, Object.fromEntries(entries));
}

function versionOf(shape: Shape, row: Row, slug: string | undefined, names: Names): Version {
  const shared = readValues(shape.shared, row, names);
  if (shared.slug === slug) delete shared.slug;
  return { shared, words: readValues(shape.words, row, names) };
}

/** The slug by which a document is known: that of its draft, in the first language that has one. */
function slugOf(shape: Shape, rows: readonly Row[], locales: readonly string[]): string | undefined {
  if (shape.single) return undefined;
  const rank = (row: Row) => (row.publishedAt ? locales.length : 0) + locales.indexOf(row.locale);
  const [first] = [...rows].sort((left, right) => rank(left) - rank(right));
  return (first?.slug as string | null | undefined) ?? undefined;
}

async function rowsOf(strapi: Core.Strapi, shape: Shape): Promise<Map<string, Row[]>> {
  const rows: Row[] = await strapi.db.query(shape.uid).findMany({
    populate: { ...populateOf(shape.shared), ...populateOf(shape.words) },
    orderBy: { id: 'asc' },
  });
  const documents = new Map<string, Row[]>();
  for (const row of rows) documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
  return documents;
}

/**
 * Reads every document of the exchanged types, drafts and published, in every locale.
 * @param media how a file of the library is to be called
 */
export async function readStored(
  strapi: Core.Strapi,
  shapes: readonly Shape[],
  locales: readonly string[],
  media: (file: LibraryFile) => string,
): Promise<StoredDocument[]> {
  const slugs = new Map<string, string | undefined>();
  const names: Names = { media, slug: (type, documentId) => slugs.get(`${type}/${documentId}`) };
  const stored: StoredDocument[] = [];
  // A type comes after those it refers to, whose slugs are then known.
  for (const shape of shapes) {
    const documents = await rowsOf(strapi, shape);
    const reviews = await readReviews(strapi, shape.uid, [...documents.keys()]);
    const waivers = await standingWaivers(strapi, shape.uid);
    for (const [documentId, rows] of documents) {
      const slug = slugOf(shape, rows, locales);
      slugs.set(`${shape.type}/${documentId}`, slug);
      const versions = (wanted: boolean) =>
        Object.fromEntries(
          rows
            .filter(({ publishedAt }) => (publishedAt !== null) === wanted)
            .map((row) => [row.locale, versionOf(shape, row, slug, names)]),
        );
      const state = { type: shape.type, ...(slug === undefined ? {} : { slug }) };
      const [drafts, published] = [versions(false), versions(true)];
      const known = reviews.get(documentId) ?? [];
      const standing = standingReviews(shape.model, known, [published, drafts], sourceLocale);
      stored.push({
        documentId,
        shape,
        state: { ...state, drafts, published, reviews: standing, waivers: waivers.get(documentId) ?? [] },
      });
    }
  }
  return stored;
}

/**
 * Documents by name.
 * @throws ExchangeRefused when two documents of a type carry the same slug, or one that is asked for has none
 */
export function byName(
  stored: readonly StoredDocument[],
  asked: (name: string) => boolean = () => true,
): Map<string, StoredDocument> {
  const named = new Map<string, StoredDocument>();
  for (const document of stored) {
    const { type, slug } = document.state;
    const name = nameOf(type, slug);
    if (!asked(name)) continue;
    const file = fileNameOf(type, slug);
    if (!document.shape.single && slug === undefined) {
      const message = `系统里的文档 ${document.documentId} 没有 slug。`;
      throw new ExchangeRefused([{ file, path: 'slug', rule: 'required', message }]);
    }
    if (named.has(name)) {
      const message = `系统里有两份文档的 slug 都是 ${slug ?? name}。`;
      throw new ExchangeRefused([{ file, path: 'slug', rule: 'slug-repeated', message }]);
    }
    named.set(name, document);
  }
  return named;
}
