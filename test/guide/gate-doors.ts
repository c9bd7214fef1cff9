import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFolder } from 'cms/exchange/export-folder';
import { ExchangeRefused } from 'cms/exchange/findings';
import { importFolder } from 'cms/exchange/import-folder';
import type { Administrator } from 'cms/testing/administrators';
import type { Booted } from 'cms/testing/boot';
import { type Documents, documentsOf } from './sound-content';

type Data = Record<string, unknown>;

/** A document that somebody tries something with. */
export interface Target {
  readonly uid: string;
  readonly documentId: string;
  readonly slug: string;
}
export type Locale = 'zh-CN' | 'en';

/** What a door answered: it did as asked, or refused and said why. */
export interface Outcome {
  readonly done: boolean;
  readonly told: string;
}

export interface Doors {
  readonly cms: Booted;
  readonly person: Administrator;
}
type Door = (doors: Doors, target: Target, locale: Locale, data: Data) => Promise<Outcome>;

interface ContentFile {
  published: string[];
  shared: Data;
  locales: Record<string, Data>;
  drafts?: Record<string, Data>;
  reviews?: unknown[];
}
type Change = (file: ContentFile) => void;

const path = ({ uid }: Target) => `/content-manager/collection-types/${uid}`;

async function asked({ person }: Doors, method: string, address: string, body: Data = {}): Promise<Outcome> {
  const { status, body: answer } = await person.ask<{ error?: { message: string } }>(method, address, body);
  if (status >= 500) throw new Error(`${method} ${address}: ${JSON.stringify(answer)}`);
  return { done: status < 300, told: answer.error?.message ?? '' };
}

/** A refusal is a mistake of the person who asked: anything else fails the test. */
async function served(work: Promise<unknown>): Promise<Outcome> {
  try {
    await work;
    return { done: true, told: '' };
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== 'ValidationError' && !(error instanceof ExchangeRefused)) throw error;
    return { done: false, told: message };
  }
}

/** Saves the draft first, as the form does before it publishes. */
async function saved({ cms }: Doors, { uid, documentId }: Target, locale: Locale, data: Data) {
  return served(documentsOf(cms, uid).update({ documentId, locale, data }));
}

/** Writes all content into a folder, changes one file of it there, and hands the folder over. */
export async function withFolder<Result>(
  { cms }: Doors,
  { uid, slug }: Target,
  change: Change,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-doors-'));
  try {
    await exportFolder(cms.strapi, folder);
    const [domain = '', type = ''] = uid.replace('api::', '').split('.');
    const place = join(folder, domain, type, `${slug}.json`);
    const file = JSON.parse(readFileSync(place, 'utf8')) as ContentFile;
    change(file);
    writeFileSync(place, JSON.stringify(file));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const imported = (doors: Doors, target: Target, change: Change): Promise<Outcome> =>
  withFolder(doors, target, change, (folder) => served(importFolder(doors.cms.strapi, folder)));

const service =
  (work: (documents: Documents, target: Target, locale: Locale, data: Data) => Promise<unknown>): Door =>
  ({ cms }, target, locale, data) =>
    served(work(documentsOf(cms, target.uid), target, locale, data));

/** What a file says when a change is published in one language. */
export function publishedIn(locale: Locale, data: Data): Change {
  return (file) => {
    for (const [name, value] of Object.entries(data)) {
      if (name in file.shared) file.shared[name] = value;
      else if (file.locales[locale]) file.locales[locale][name] = value;
    }
    file.published = [...new Set([...file.published, locale])];
    delete file.drafts?.[locale];
  };
}

/** Every door through which something can be published, with a change on the way. */
export const publishing: Readonly<Record<string, Door>> = {
  'the form of the admin': (doors, target, locale, data) =>
    asked(doors, 'POST', `${path(target)}/${target.documentId}/actions/publish?locale=${locale}`, data),
  'a new form of the admin': async (doors, target, locale, data) => {
    const before = await documentsOf(doors.cms, target.uid).findOne({
      documentId: target.documentId,
      locale,
      populate: '*',
    });
    const { slug: _, number: __, id: ___, documentId: ____, ...rest } = { ...before, ...data } as Data;
    const words = Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value !== 'object'));
    const again = { ...words, slug: `copy-${target.slug}-${Math.random().toString(36).slice(2)}` };
    const number = 200 + Math.floor(Math.random() * 700);
    return asked(doors, 'POST', `${path(target)}/actions/publish?locale=${locale}`, { ...again, number });
  },
  'several at once in the admin': async (doors, target, locale, data) => {
    const draft = await saved(doors, target, locale, data);
    const body = { documentIds: [target.documentId] };
    if (!draft.done) return draft;
    return asked(doors, 'POST', `${path(target)}/actions/bulkPublish?locale=${locale}`, body);
  },
  'the desk': async (doors, target, locale, data) => {
    const draft = await saved(doors, target, locale, data);
    if (!draft.done) return draft;
    return asked(doors, 'POST', `/editing-desk/document/${target.uid}/${target.documentId}/publish`);
  },
  'the service': service(async (documents, { documentId }, locale, data) => {
    await documents.update({ documentId, locale, data });
    return documents.publish({ documentId, locale });
  }),
  'the service, all languages': service(async (documents, { documentId }, locale, data) => {
    await documents.update({ documentId, locale, data });
    return documents.publish({ documentId, locale: '*' });
  }),
  'the service, saving what is published': service((documents, { documentId }, locale, data) =>
    documents.update({ documentId, locale, data, status: 'published' }),
  ),
  'an import': (doors, target, locale, data) => imported(doors, target, publishedIn(locale, data)),
};

/** Every door through which something published can be taken away. */
export const removing: Readonly<Record<string, Door>> = {
  'unpublishing in the admin': (doors, target, locale) =>
    asked(doors, 'POST', `${path(target)}/${target.documentId}/actions/unpublish?locale=${locale}`, {}),
  'unpublishing several in the admin': (doors, target, locale) =>
    asked(doors, 'POST', `${path(target)}/actions/bulkUnpublish?locale=${locale}`, {
      documentIds: [target.documentId],
    }),
  'deleting a language in the admin': (doors, target, locale) =>
    asked(doors, 'DELETE', `${path(target)}/${target.documentId}?locale=${locale}`),
  'deleting several in the admin': (doors, target, locale) =>
    asked(doors, 'POST', `${path(target)}/actions/bulkDelete?locale=${locale}`, {
      documentIds: [target.documentId],
    }),
  'unpublishing by the service': service((documents, { documentId }, locale) =>
    documents.unpublish({ documentId, locale }),
  ),
  'deleting by the service': service((documents, { documentId }) =>
    documents.delete({ documentId, locale: '*' }),
  ),
  'an import without it': (doors, target, locale) =>
    imported(doors, target, (file) => {
      file.published = file.published.filter((one) => one !== locale);
    }),
  'an import without its reviews': (doors, target) =>
    imported(doors, target, (file) => {
      file.reviews = [];
    }),
};
