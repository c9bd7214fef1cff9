import type { DocumentType } from '../documents';
import type { DocumentRow, StoryView, TourView } from '../projection/views';
import type { AreaKey, DocumentKey, ListRequest, NeighbourRows, Reader, ReferrerKey } from './reader';

function natural(left: DocumentRow, right: DocumentRow): number {
  return left.position - right.position || (left.slug < right.slug ? -1 : left.slug > right.slug ? 1 : 0);
}

function targets(row: DocumentRow): readonly string[] {
  if (row.type === 'tour') return (row.view as TourView).stops.map((stop) => stop.exhibitId);
  return row.type === 'story' ? (row.view as StoryView).exhibitIds : [];
}

function matches(row: DocumentRow, request: ListRequest, areaId: string | null | undefined): boolean {
  return (
    row.locale === request.locale &&
    (request.slug === undefined || row.slug === request.slug) &&
    (request.position === undefined || row.position === request.position) &&
    (request.category === undefined || row.category === request.category) &&
    (request.keepsHours === undefined || row.keepsHours === request.keepsHours) &&
    (areaId === undefined || (areaId !== null && row.areaId === areaId)) &&
    (request.endsAfter === undefined || row.endsAt === null || row.endsAt > request.endsAfter)
  );
}

/**
 * Reads from rows in memory, for curators' previews: loaded when asked for, each kind once a request, and projected by
 * the same code that projects what is published.
 */
export class MemoryReader implements Reader {
  private readonly loaded = new Map<DocumentType, Promise<DocumentRow[]>>();

  constructor(private readonly load: (type: DocumentType) => Promise<DocumentRow[]>) {}

  private rows(type: DocumentType): Promise<DocumentRow[]> {
    const known = this.loaded.get(type) ?? this.load(type).then((rows) => rows.sort(natural));
    this.loaded.set(type, known);
    return known;
  }

  private async matching(request: ListRequest): Promise<DocumentRow[]> {
    const { area, locale } = request;
    const areas = area === undefined ? [] : await this.rows('area');
    const found = areas.find((row) => row.slug === area && row.locale === locale)?.documentId ?? null;
    const rows = await this.rows(request.type);
    return rows.filter((row) => matches(row, request, area === undefined ? undefined : found));
  }

  lists(requests: readonly ListRequest[]): Promise<DocumentRow[][]> {
    return Promise.all(
      requests.map(async (request) =>
        (await this.matching(request)).slice(request.skip, request.skip + request.first),
      ),
    );
  }

  counts(requests: readonly ListRequest[]): Promise<number[]> {
    return Promise.all(requests.map(async (request) => (await this.matching(request)).length));
  }

  async documents(keys: readonly DocumentKey[]): Promise<(DocumentRow | null)[]> {
    const rows = [...(await this.rows('exhibit')), ...(await this.rows('area'))];
    const found = new Map(rows.map((row) => [`${row.locale} ${row.documentId}`, row]));
    return keys.map(({ locale, documentId }) => found.get(`${locale} ${documentId}`) ?? null);
  }

  async referrers(keys: readonly ReferrerKey[]): Promise<DocumentRow[][]> {
    const [tours, stories] = [await this.rows('tour'), await this.rows('story')];
    return keys.map(({ locale, kind, documentId }) =>
      (kind === 'stop' ? tours : stories).filter(
        (row) => row.locale === locale && targets(row).includes(documentId),
      ),
    );
  }

  async exhibitsOfAreas(keys: readonly AreaKey[]): Promise<DocumentRow<'exhibit'>[][]> {
    const rows = (await this.rows('exhibit')) as DocumentRow<'exhibit'>[];
    return keys.map(({ locale, documentId, first }) =>
      rows.filter((row) => row.locale === locale && row.areaId === documentId).slice(0, first),
    );
  }

  async neighbours(keys: readonly DocumentKey[]): Promise<NeighbourRows[]> {
    const every = (await this.rows('exhibit')) as DocumentRow<'exhibit'>[];
    return keys.map(({ locale, documentId }) => {
      const rows = every.filter((row) => row.locale === locale);
      const place = rows.findIndex((row) => row.documentId === documentId);
      return {
        previous: (place > 0 && rows[place - 1]) || null,
        next: (place >= 0 && rows[place + 1]) || null,
      };
    });
  }
}
