import type { Core } from '@strapi/strapi';
import { gatesOf } from '../gates/gates';
import { refusedDocuments } from '../gates/refused-documents';
import { restoreWaivers } from '../gates/standing-waivers';
import { ExchangeRefused, jsonPath } from './findings';
import { type ImportReport, libraryName, type Plan, planImport } from './plan';
import type { OnProgress } from './progress';
import { numbersToVacate } from './renumber';
import { settle } from './settle';
import { fileNameOf, isSameContent, nameOf, withMedia } from './state';
import { readStored } from './stored';
import { Uploads } from './upload';
import { DocumentWriter, type Targets } from './write-document';

export interface ImportOptions {
  readonly onProgress?: OnProgress;
  /** Check everything and report, but write nothing. */
  readonly dryRun?: boolean;
}

/** Uploads what the library lacks; returns library numbers by content hash. */
async function uploadMissing({ media }: Plan, uploads: Uploads, onProgress: OnProgress) {
  const numbers = new Map(media.present);
  for (const [index, file] of media.missing.entries()) {
    numbers.set(file.hash, await uploads.add(file, media.focal(file.path)));
    onProgress({ phase: 'media', done: index + 1, total: media.missing.length });
  }
  return numbers;
}

/** Refusals of the CMS itself, under the name of the file they are about. */
async function about<Result>(file: string, work: Promise<Result>): Promise<Result> {
  return work.catch((error: Error) => {
    const message = `系统拒绝了这份内容：${error.message}`;
    throw new ExchangeRefused([{ file, path: '', rule: 'refused', message }]);
  });
}

async function writeDocuments(
  strapi: Core.Strapi,
  plan: Plan,
  media: Targets['media'],
  onProgress: OnProgress,
) {
  const ids = new Map([...plan.stored].map(([name, { documentId }]) => [name, documentId]));
  const targets: Targets = { media, document: (type, slug) => ids.get(nameOf(type, slug)) ?? '' };
  const vacating = numbersToVacate(plan);
  const work = plan.documents.map(({ shape, state, file }) => {
    const name = nameOf(state.type, state.slug);
    return {
      name,
      uid: shape.uid,
      state,
      file,
      writer: new DocumentWriter(strapi, shape, targets, state, plan.stored.get(name)),
    };
  });
  for (const { name, file, writer } of work) if (vacating.has(name)) await about(file, writer.vacate());
  for (const [index, { name, state, file, writer }] of work.entries()) {
    ids.set(name, await about(file, writer.bringTo(state)));
    onProgress({ phase: 'documents', done: index + 1, total: work.length });
  }
  // Once everything is there: what the checks find in one document depends on others.
  for (const { name, uid, state } of work)
    if (state.waivers?.length) await restoreWaivers(strapi, uid, ids.get(name) ?? '', state.waivers);
}

/** What the folder publishes is judged together at the end: on the way, documents refer to others that come later. */
async function throughGates(strapi: Core.Strapi, work: () => Promise<void>): Promise<void> {
  try {
    await gatesOf(strapi).together(work);
  } catch (error) {
    const refusedOnes = refusedDocuments(error);
    if (!refusedOnes) throw error;
    throw new ExchangeRefused(
      refusedOnes.flatMap(({ type, slug, findings }) =>
        findings.map(({ check, locale, path, place, message }) => ({
          file: fileNameOf(type.replace('api::', ''), slug || undefined),
          path: jsonPath(['locales', locale, ...path]),
          rule: check,
          message: `${place}：${message}。`,
        })),
      ),
    );
  }
}

/** Reads everything back: what the CMS keeps must be what the files say, to the letter. */
async function verify(
  strapi: Core.Strapi,
  { shapes, locales, documents }: Plan,
  media: Targets['media'],
): Promise<void> {
  const all = await readStored(strapi, shapes, locales, ({ id }) => libraryName(id));
  const kept = new Map(all.map(({ state }) => [nameOf(state.type, state.slug), state]));
  const findings = documents.flatMap(({ shape, state, file }) => {
    const wanted = withMedia(shape, state, (path) => libraryName(media(path)));
    if (isSameContent(kept.get(nameOf(state.type, state.slug)), wanted)) return [];
    return [{ file, path: '', rule: 'stored-differs', message: '写入后读回的内容与文件不一致。' }];
  });
  if (findings.length > 0) throw new ExchangeRefused(findings);
}

/**
 * Brings the CMS to what a content folder says: every document of the folder is created or changed until it is
 * what its file holds; documents without a file stay as they are. All or nothing, in one transaction; a folder
 * that has been imported before changes nothing.
 * @throws ExchangeRefused with one finding for everything that is wrong; nothing has been written then
 */
export async function importFolder(
  strapi: Core.Strapi,
  folder: string,
  { onProgress = () => undefined, dryRun = false }: ImportOptions = {},
): Promise<ImportReport> {
  const plan = await planImport(strapi, folder, onProgress);
  if (dryRun || (plan.documents.length === 0 && plan.media.missing.length === 0)) return plan.report;
  const uploads = new Uploads(strapi);
  try {
    // Pictures take their time, and a transaction holds the only connection that SQLite has: they go first, and
    // are taken away again if the transaction does not succeed.
    const numbers = await uploadMissing(plan, uploads, onProgress);
    const media = (path: string) => numbers.get(plan.media.files.get(path)?.hash ?? '') ?? 0;
    await strapi.db.transaction(async () => {
      await throughGates(strapi, () => writeDocuments(strapi, plan, media, onProgress));
      await verify(strapi, plan, media);
    });
  } catch (error) {
    await uploads.undo();
    throw error;
  }
  await settle(strapi);
  return plan.report;
}
