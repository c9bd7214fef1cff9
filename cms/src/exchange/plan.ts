import type { Core } from '@strapi/strapi';
import { ExchangeRefused } from './findings';
import type { LibraryFile } from './library';
import { checkLinks } from './links';
import { readLocales } from './locales';
import type { OnProgress } from './progress';
import { type MediaFile, type ReadFolder, readFolder } from './read-folder';
import { readShapes, type Shape } from './shape';
import { isSameState, nameOf, withMedia } from './state';
import { byName, readStored, type StoredDocument } from './stored';
import { ContentIndex, type Focal } from './upload';
import { visitLinks } from './values';

/** What an import did, or with `dryRun` would do: names such as `guide.exhibit/huabiao`, paths of media. */
export interface ImportReport {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly media: { readonly added: readonly string[]; readonly present: readonly string[] };
}

/** What has to be done to bring the CMS to what a folder says. */
export interface Plan {
  readonly shapes: readonly Shape[];
  readonly locales: readonly string[];
  /** The documents to be written, in order. */
  readonly documents: ReadFolder['documents'];
  /** Everything that is in the CMS already, by name. */
  readonly stored: ReadonlyMap<string, StoredDocument>;
  readonly media: MediaPlan;
  readonly report: ImportReport;
}

interface MediaPlan {
  readonly files: ReadFolder['media'];
  /** One file per content that the library lacks. */
  readonly missing: readonly MediaFile[];
  /** Library numbers of the others, by content hash. */
  readonly present: ReadonlyMap<string, number>;
  /** What a picture is to be cut around, as the first document that shows it says. */
  readonly focal: (path: string) => Focal;
}

/** The name under which states are compared: a file of the library goes by its number. */
export const libraryName = (id: number | undefined): string => `library:${id}`;

const centre: Focal = { x: 0.5, y: 0.5 };

function focalPoints(documents: ReadFolder['documents']): MediaPlan['focal'] {
  const points = new Map<string, Focal>();
  for (const { shape, state } of documents) {
    for (const { words } of [...Object.values(state.drafts), ...Object.values(state.published)]) {
      visitLinks(shape.words, words, ({ field, name, owner: { focalX, focalY } }) => {
        if (field.kind !== 'media' || points.has(name)) return;
        points.set(name, { x: Number(focalX ?? centre.x), y: Number(focalY ?? centre.y) });
      });
    }
  }
  return (path) => points.get(path) ?? centre;
}

async function planMedia(strapi: Core.Strapi, { documents, media: files }: ReadFolder): Promise<MediaPlan> {
  const index = await ContentIndex.read(strapi);
  const present = new Map<string, number>();
  const missing = new Map<string, MediaFile>();
  for (const file of files.values()) {
    const id = await index.find(file);
    if (id !== undefined) present.set(file.hash, id);
    else if (!missing.has(file.hash)) missing.set(file.hash, file);
  }
  return { files, present, missing: [...missing.values()], focal: focalPoints(documents) };
}

/**
 * Checks a folder as a whole and compares it with the CMS.
 * @throws ExchangeRefused with everything that is wrong with the folder
 */
export async function planImport(strapi: Core.Strapi, folder: string, onProgress: OnProgress): Promise<Plan> {
  const shapes = readShapes(strapi);
  const locales = await readLocales(strapi);
  const onFile = (done: number, total: number) => onProgress({ phase: 'check', done, total });
  const read = await readFolder(folder, shapes, locales, onFile);
  const all = await readStored(strapi, shapes, locales, ({ id }: LibraryFile) => libraryName(id));
  const stored = new Map(all.map((each) => [nameOf(each.state.type, each.state.slug), each]));
  const findings = [
    ...read.findings,
    ...checkLinks(read, new Map([...stored].map(([name, { state }]) => [name, state]))),
  ];
  if (findings.length > 0) throw new ExchangeRefused(findings);
  const asked = new Set(read.documents.map(({ state }) => nameOf(state.type, state.slug)));
  byName(all, (name) => asked.has(name));

  const media = await planMedia(strapi, read);
  const numberOf = (path: string) => media.present.get(read.media.get(path)?.hash ?? '');
  const report = { created: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  const documents = read.documents.filter(({ shape, state }) => {
    const name = nameOf(state.type, state.slug);
    const before = stored.get(name)?.state;
    const same = isSameState(
      before,
      withMedia(shape, state, (path) => libraryName(numberOf(path))),
    );
    report[same ? 'unchanged' : before ? 'changed' : 'created'].push(name);
    return !same;
  });
  const present = [...read.media.values()]
    .filter(({ hash }) => media.present.has(hash))
    .map(({ path }) => path);
  const added = media.missing.map(({ path }) => path);
  return { shapes, locales, documents, stored, media, report: { ...report, media: { added, present } } };
}
