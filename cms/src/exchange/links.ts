import { extname } from 'node:path';
import { type Finding, jsonPath } from './findings';
import type { MediaFile, ReadFolder } from './read-folder';
import type { Field, Fields } from './shape';
import { type DocumentState, nameOf, type Version } from './state';
import { visitLinks } from './values';

/** Kinds of media by file extension: Strapi's name for the kind, and the type of content. */
export const mediaTypes: Readonly<Record<string, { readonly kind: string; readonly type: string }>> = {
  '.svg': { kind: 'images', type: 'image/svg+xml' },
  '.png': { kind: 'images', type: 'image/png' },
  '.jpg': { kind: 'images', type: 'image/jpeg' },
  '.jpeg': { kind: 'images', type: 'image/jpeg' },
  '.webp': { kind: 'images', type: 'image/webp' },
  '.avif': { kind: 'images', type: 'image/avif' },
  '.m4a': { kind: 'audios', type: 'audio/mp4' },
  '.mp3': { kind: 'audios', type: 'audio/mpeg' },
  '.ogg': { kind: 'audios', type: 'audio/ogg' },
  '.opus': { kind: 'audios', type: 'audio/ogg' },
};

type Status = 'published' | 'drafts';
type Known = ReadonlyMap<string, Pick<DocumentState, Status>>;

function mediaFault(
  field: Field,
  name: string,
  media: ReadonlyMap<string, MediaFile>,
): Omit<Finding, 'file' | 'path'> | undefined {
  const file = media.get(name);
  if (!file) return { rule: 'media-missing', message: `没有文件 ${name}。` };
  const kind = mediaTypes[extname(name).toLowerCase()]?.kind;
  const allowed = field.kind === 'media' && kind !== undefined && field.allowed.includes(kind);
  if (!allowed) return { rule: 'media-kind', message: `这里不能放 ${name}。` };
  return file.bytes === 0 ? { rule: 'media-empty', message: `${name} 是空文件。` } : undefined;
}

function referenceFault(field: Field, slug: string, locale: string, status: Status, known: Known) {
  if (field.kind !== 'reference') return undefined;
  const target = known.get(nameOf(field.to, slug));
  if (!target) return { rule: 'reference-missing', message: `没有 ${nameOf(field.to, slug)}。` };
  if (target[status][locale]) return undefined;
  // Strapi would leave such a link out without a word.
  const message = `${nameOf(field.to, slug)} 没有${status === 'published' ? '已发布的' : ''} ${locale} 版本。`;
  return { rule: 'reference-locale', message };
}

/** Checks what files say about each other: references, pictures and sounds, and media that nothing shows. */
export function checkLinks({ documents, media }: ReadFolder, inCms: Known): Finding[] {
  const inFolder = documents.map(({ state }) => [nameOf(state.type, state.slug), state] as const);
  const known: Known = new Map([...inCms, ...inFolder]);
  const used = new Set<string>();
  const findings = new Map<string, Finding>();

  const look = (
    file: string,
    fields: Fields,
    version: Version,
    part: 'shared' | 'words',
    locale: string,
    status: Status,
  ) =>
    visitLinks(fields, version[part], ({ field, name, path }) => {
      if (field.kind === 'media') used.add(name);
      const fault =
        field.kind === 'media'
          ? mediaFault(field, name, media)
          : referenceFault(field, name, locale, status, known);
      if (!fault) return;
      const finding = {
        file,
        path: jsonPath([...(part === 'shared' ? ['shared'] : ['locales', locale]), ...path]),
        ...fault,
      };
      findings.set(JSON.stringify(finding), finding);
    });

  for (const { shape, state, file } of documents) {
    for (const status of ['published', 'drafts'] as const) {
      for (const [locale, version] of Object.entries(state[status])) {
        look(file, shape.shared, version, 'shared', locale, status);
        look(file, shape.words, version, 'words', locale, status);
      }
    }
  }
  for (const path of media.keys()) {
    if (used.has(path)) continue;
    findings.set(path, { file: path, path: '', rule: 'unused-media', message: '没有任何内容用到这个文件。' });
  }
  return [...findings.values()];
}
