import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { contentTypes, type DocumentType } from '../documents';
import { project, structureOf } from '../projection/project';
import type { Reference } from '../projection/projector';
import { loadVersions } from '../publish/load';
import { ticketsOf } from './preview';
import { mostDocuments, type PreviewedDocument } from './ticket';

/** How long a ticket is good for, in minutes: beside the form, where it is renewed, or as a link for somebody else. */
export const lifetimes = { form: 30, link: 24 * 60 } as const;

/** A preview as the desk hands it out. */
export interface IssuedPreview {
  readonly ticket: string;
  /** The screen inside the guide on which the document shows. */
  readonly screen: string;
  /** Instant at which the ticket ends, ISO 8601. */
  readonly expiresAt: string;
  /** Drafts that are shown besides the document's own. */
  readonly further: number;
}

const screens: Readonly<Record<DocumentType, (slug: string) => string>> = {
  exhibit: (slug) => `/guide/exhibit/index?slug=${slug}`,
  tour: (slug) => `/guide/tour/index?slug=${slug}`,
  story: (slug) => `/guide/story/index?slug=${slug}`,
  area: (slug) => `/guide/browse/index?area=${slug}`,
  notice: () => '/visit/home/index',
  site: () => '/visit/about/index',
};

const typeOfReference: Partial<Record<Reference['kind'], DocumentType>> = {
  stop: 'exhibit',
  mention: 'exhibit',
  area: 'area',
};

/**
 * Issues a preview of a document's draft together with the drafts that it leads to. `mayShow` says which types their
 * issuer may read: a ticket opens no more than its issuer could see.
 * @returns undefined when there is no such document.
 */
export async function issuePreview(
  strapi: Core.Strapi,
  { type, documentId }: PreviewedDocument,
  issuer: number,
  lifetime: keyof typeof lifetimes,
  mayShow: (uid: string) => boolean,
): Promise<IssuedPreview | undefined> {
  const versions = (await loadVersions(strapi, type, 'draft', [documentId])).get(documentId);
  const structure = versions && structureOf(versions);
  if (!structure) return undefined;
  const further = project(type, versions).references.flatMap(({ kind, to }): PreviewedDocument[] => {
    const linked = typeOfReference[kind];
    return linked && mayShow(contentTypes[linked]) ? [{ type: linked, documentId: to }] : [];
  });
  const every = new Map(
    [{ type, documentId }, ...further].map((one) => [`${one.type} ${one.documentId}`, one]),
  );
  const documents = [...every.values()].slice(0, mostDocuments);
  const expiresAt = now().getTime() + lifetimes[lifetime] * 60_000;
  const { slug } = structure as { slug?: unknown };
  return {
    ticket: ticketsOf(strapi).issue({ documents, issuer, expiresAt }),
    screen: screens[type](encodeURIComponent(typeof slug === 'string' ? slug : '')),
    expiresAt: new Date(expiresAt).toISOString(),
    further: documents.length - 1,
  };
}
