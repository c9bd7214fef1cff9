import { createHash } from 'node:crypto';
import { opendir, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type ContentFile, fileSchema, publishedIn } from './file-schema';
import { ExchangeRefused, type Finding } from './findings';
import { findingsOf } from './issues';
import type { Shape } from './shape';
import { type DocumentState, fileNameOf, stateOf } from './state';

/** A picture or sound of a content folder. */
export interface MediaFile {
  /** Path relative to the content folder. */
  readonly path: string;
  readonly place: string;
  readonly bytes: number;
  /** SHA-256 of its content. */
  readonly hash: string;
}

/** A content folder that has been read; its findings are still to be looked at. */
export interface ReadFolder {
  /** Documents in the order in which they are to be imported. */
  readonly documents: readonly {
    readonly shape: Shape;
    readonly state: DocumentState;
    readonly file: string;
  }[];
  readonly media: ReadonlyMap<string, MediaFile>;
  readonly findings: readonly Finding[];
}

/** Files at the top of a content folder that are for people, not for the CMS. */
const forPeople = new Set(['README.md']);

/** @throws ExchangeRefused when there is no such folder, or it cannot be read */
export async function requireFolder(folder: string): Promise<void> {
  await opendir(folder).then(
    (opened) => opened.close(),
    ({ code }: NodeJS.ErrnoException) => {
      const message = code === 'ENOENT' || code === 'ENOTDIR' ? '没有这个文件夹。' : `无法读取：${code}。`;
      throw new ExchangeRefused([{ file: folder, path: '', rule: 'folder', message }]);
    },
  );
}

async function filesBelow(folder: string): Promise<{ files: string[]; strange: string[] }> {
  await requireFolder(folder);
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const named = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      entry,
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
    }))
    .filter(({ path }) => !forPeople.has(path));
  const paths = (wanted: boolean) =>
    named.filter(({ entry }) => entry.isFile() === wanted).map(({ path }) => path);
  return { files: paths(true).sort(), strange: paths(false).sort() };
}

function parse(file: string, text: string): { content?: unknown; findings: Finding[] } {
  try {
    return { content: JSON.parse(text.replace(/^\uFEFF/, '')), findings: [] };
  } catch (error) {
    return {
      findings: [{ file, path: '', rule: 'json', message: `不是合法的 JSON：${(error as Error).message}` }],
    };
  }
}

function check(shape: Shape, locales: readonly string[], file: string, content: unknown) {
  const schema = fileSchema(shape, locales, publishedIn(content));
  const checked = schema.safeParse(content, { reportInput: true });
  if (!checked.success) return { findings: findingsOf(file, checked.error.issues) };
  const wanted = fileNameOf(shape.type, checked.data.slug);
  const message = `slug 与文件名不一致，应为 ${wanted}。`;
  if (wanted !== file) return { findings: [{ file, path: 'slug', rule: 'file-name', message }] };
  return { findings: [], content: checked.data };
}

function shapeOfFile(shapes: readonly Shape[], file: string): Shape | undefined {
  const [domain, name, last, ...rest] = file.split('/');
  if (rest.length > 0 || !last?.endsWith('.json')) return undefined;
  return shapes.find(({ type }) => type === `${domain}.${name}`);
}

/**
 * Reads a content folder and checks every file by itself. What files say about each other is checked later.
 * @throws ExchangeRefused when there is no such folder
 */
export async function readFolder(
  folder: string,
  shapes: readonly Shape[],
  locales: readonly string[],
  onFile: (done: number, total: number) => void = () => undefined,
): Promise<ReadFolder> {
  const { files, strange } = await filesBelow(folder);
  const findings: Finding[] = strange.map((file) => ({
    file,
    path: '',
    rule: 'unknown-file',
    message: '不是普通文件。',
  }));
  const media = new Map<string, MediaFile>();
  const found: { shape: Shape; content: ContentFile; file: string }[] = [];
  for (const [index, file] of files.entries()) {
    const shape = shapeOfFile(shapes, file);
    const place = join(folder, file);
    if (file.startsWith('media/')) {
      const bytes = await readFile(place);
      const hash = createHash('sha256').update(bytes).digest('hex');
      media.set(file, { path: file, place, bytes: bytes.length, hash });
    } else if (!shape) {
      findings.push({
        file,
        path: '',
        rule: 'unknown-file',
        message: '不属于任何内容类型，也不在 media/ 之下。',
      });
    } else {
      const parsed = parse(file, await readFile(place, 'utf8'));
      const checked = parsed.findings.length > 0 ? parsed : check(shape, locales, file, parsed.content);
      findings.push(...checked.findings);
      if (checked.content) found.push({ shape, content: checked.content as ContentFile, file });
    }
    onFile(index + 1, files.length);
  }
  const documents = found
    .map(({ shape, content, file }) => ({ shape, file, state: stateOf(shape, content, locales) }))
    .sort((left, right) => shapes.indexOf(left.shape) - shapes.indexOf(right.shape));
  return { documents, media, findings };
}
