import DataLoader from 'dataloader';
import type { DocumentType } from '../documents';
import type { DocumentRow } from '../projection/views';
import type { AreaKey, DocumentKey, ListRequest, NeighbourRows, Reader, ReferrerKey } from './reader';

function loader<Key extends object, Value>(batch: (keys: readonly Key[]) => Promise<Value[]>) {
  return new DataLoader<Key, Value, string>(batch, { cacheKeyFn: (key) => JSON.stringify(key) });
}

/**
 * A reader for one request: gathers what resolvers of one level ask for, row by row, into one batch, so that a
 * selection costs a fixed number of statements whatever the number of rows.
 */
export class LoadedReader {
  private readonly lists: DataLoader<ListRequest, DocumentRow[], string>;
  private readonly totals: DataLoader<ListRequest, number, string>;
  private readonly documents: DataLoader<DocumentKey, DocumentRow | null, string>;
  private readonly referrers: DataLoader<ReferrerKey, DocumentRow[], string>;
  private readonly beside: DataLoader<DocumentKey, NeighbourRows, string>;
  private readonly areas: DataLoader<AreaKey, DocumentRow<'exhibit'>[], string>;

  constructor(reader: Reader) {
    this.lists = loader((keys) => reader.lists(keys));
    this.totals = loader((keys) => reader.counts(keys));
    this.documents = loader((keys) => reader.documents(keys));
    this.referrers = loader((keys) => reader.referrers(keys));
    this.beside = loader((keys) => reader.neighbours(keys));
    this.areas = loader((keys) => reader.exhibitsOfAreas(keys));
  }

  async list<Type extends DocumentType>(request: ListRequest<Type>): Promise<DocumentRow<Type>[]> {
    return (await this.lists.load(request)) as DocumentRow<Type>[];
  }

  count(request: ListRequest): Promise<number> {
    return this.totals.load(request);
  }

  /** The documents with these ids that readers of a document's locale are served, in the order asked for. */
  async present<Type extends DocumentType>(
    type: Type,
    { locale }: DocumentRow,
    ids: readonly string[],
  ): Promise<DocumentRow<Type>[]> {
    const rows = await this.documents.loadMany(ids.map((documentId) => ({ locale, documentId })));
    return rows.flatMap((row) => {
      if (row instanceof Error) throw row;
      return row?.type === type ? [row as DocumentRow<Type>] : [];
    });
  }

  async toursOf({ locale, documentId }: DocumentRow): Promise<DocumentRow<'tour'>[]> {
    return (await this.referrers.load({ kind: 'stop', locale, documentId })) as DocumentRow<'tour'>[];
  }

  async storiesOf({ locale, documentId }: DocumentRow): Promise<DocumentRow<'story'>[]> {
    return (await this.referrers.load({ kind: 'mention', locale, documentId })) as DocumentRow<'story'>[];
  }

  neighboursOf({ locale, documentId }: DocumentRow): Promise<NeighbourRows> {
    return this.beside.load({ locale, documentId });
  }

  exhibitsOf({ locale, documentId }: DocumentRow, first: number): Promise<DocumentRow<'exhibit'>[]> {
    return this.areas.load({ locale, documentId, first });
  }
}
