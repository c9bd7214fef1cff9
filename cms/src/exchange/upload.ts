import { basename, extname } from 'node:path';
import type { Core } from '@strapi/strapi';
import { ExchangeRefused } from './findings';
import { bytesOf, fileUid, folderUid, hashOf, type LibraryFile, libraryFiles } from './library';
import { mediaTypes } from './links';
import type { MediaFile } from './read-folder';

/** The point of a picture that every cut of it keeps, from the left and from the top. */
export interface Focal {
  readonly x: number;
  readonly y: number;
}

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

/** Files put into the library for one import; taken away again when the import fails. */
export class Uploads {
  readonly #strapi: Core.Strapi;
  readonly #files: LibraryFile[] = [];
  readonly #folders: number[] = [];

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /** The number of a folder by its names from the top; folders that are missing are made. */
  async #folder(names: readonly string[]): Promise<number | undefined> {
    let parent: number | undefined;
    for (const name of names) {
      const where = { name, parent: parent ?? null };
      const found: { id: number } | null = await this.#strapi.db.query(folderUid).findOne({ where });
      if (found) parent = found.id;
      else {
        const made = await this.#strapi.plugin('upload').service('folder').create(where);
        this.#folders.push(made.id);
        parent = made.id;
      }
    }
    return parent;
  }

  /**
   * Puts a file of a content folder into the library, through Strapi's upload service.
   * @returns its number in the library
   */
  async add(file: MediaFile, focal: Focal): Promise<number> {
    const [, ...parts] = file.path.split('/');
    const name = basename(file.path);
    const folder = await this.#folder(parts.slice(0, -1));
    const focalPoint = { x: focal.x * 100, y: focal.y * 100 };
    const fileInfo = { name, focalPoint, ...(folder === undefined ? {} : { folder }) };
    const mimetype = mediaTypes[extname(name).toLowerCase()]?.type;
    const files = { filepath: file.place, originalFilename: name, mimetype, size: file.bytes };
    const service = this.#strapi.plugin('upload').service('upload');
    const [row]: LibraryFile[] = await service.upload({ data: { fileInfo }, files }).catch((error: Error) => {
      const message = `媒体库不接受这个文件：${error.message}`;
      throw new ExchangeRefused([{ file: file.path, path: '', rule: 'media-refused', message }]);
    });
    if (!row) throw new Error(`The upload of ${file.path} gave no file.`);
    this.#files.push(row);
    const kept = { ...row.provider_metadata, sha256: file.hash };
    await this.#strapi.db.query(fileUid).update({ where: { id: row.id }, data: { provider_metadata: kept } });
    return row.id;
  }

  /** Takes everything away again. */
  async undo(): Promise<void> {
    const { service } = this.#strapi.plugin('upload');
    for (const file of this.#files) await service('upload').remove(file);
    if (this.#folders.length > 0) await service('folder').deleteByIds(this.#folders);
  }
}
