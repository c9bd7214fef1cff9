import { basename, extname } from 'node:path';
import type { Core } from '@strapi/strapi';
import { ExchangeRefused } from './findings';
import { bytesOf, folderId, hashOf, type LibraryFile, libraryFiles } from './library';
import { mediaTypes } from './links';
import type { MediaFile } from './read-folder';

const fileUid = 'plugin::upload.file';

/** Finds files of the library by their content, whoever put them there. */
export class ContentIndex {
  readonly #byHash = new Map<string, number>();
  readonly #unread = new Map<number, LibraryFile[]>();

  constructor(files: readonly LibraryFile[]) {
    for (const file of files) {
      const hash = file.provider_metadata?.sha256;
      if (typeof hash === 'string') this.#remember(hash, file.id);
      const size = Number(file.sizeInBytes ?? -1);
      this.#unread.set(size, [...(this.#unread.get(size) ?? []), file]);
    }
  }

  static async read(strapi: Core.Strapi): Promise<ContentIndex> {
    return new ContentIndex(await libraryFiles(strapi));
  }

  #remember(hash: string, id: number): void {
    if (!this.#byHash.has(hash)) this.#byHash.set(hash, id);
  }

  /** The id of the file with this content; only files of the same size are read. */
  async find({ hash, bytes }: Pick<MediaFile, 'hash' | 'bytes'>): Promise<number | undefined> {
    const known = this.#byHash.get(hash);
    if (known !== undefined) return known;
    const candidates = this.#unread.get(bytes) ?? [];
    this.#unread.delete(bytes);
    for (const file of candidates) this.#remember(hashOf(await bytesOf(file)), file.id);
    return this.#byHash.get(hash);
  }
}

/** Puts a file of a content folder into the library, through Strapi's upload service. */
export async function uploadMedia(strapi: Core.Strapi, file: MediaFile): Promise<LibraryFile> {
  const [, ...parts] = file.path.split('/');
  const name = basename(file.path);
  const folder = await folderId(strapi, parts.slice(0, -1));
  const mimetype = mediaTypes[extname(name).toLowerCase()]?.type;
  let uploaded: LibraryFile[];
  try {
    uploaded = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name, ...(folder === undefined ? {} : { folder }) } },
        files: { filepath: file.place, originalFilename: name, mimetype, size: file.bytes },
      });
  } catch (error) {
    const message = `媒体库不接受这个文件：${(error as Error).message}`;
    throw new ExchangeRefused([{ file: file.path, path: '', rule: 'media-refused', message }]);
  }
  const [row] = uploaded;
  if (!row) throw new Error(`The upload of ${file.path} gave no file.`);
  const kept = { ...row.provider_metadata, sha256: file.hash };
  await strapi.db.query(fileUid).update({ where: { id: row.id }, data: { provider_metadata: kept } });
  return row;
}

/** Takes uploaded files away again after a rollback, which cannot reach what lies beside the database. */
export async function removeStored(strapi: Core.Strapi, files: readonly LibraryFile[]): Promise<void> {
  const { provider } = strapi.plugin('upload') as unknown as {
    provider: { delete(file: unknown): Promise<void> };
  };
  for (const file of files) {
    for (const each of [file, ...Object.values(file.formats ?? {})]) {
      await provider.delete(each).catch(() => undefined);
    }
  }
}
