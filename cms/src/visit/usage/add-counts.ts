import type { Core } from '@strapi/strapi';
import type { UsageCount } from 'shared/visit';
import { usageTable } from './table';

/** Slugs of the exhibits there are, asked for at most once a minute: anyone may send a report. */
const freshFor = 60_000;

/** Adds what phones report to the sums of the day. */
export class UsageBook {
  private known: { readonly at: number; readonly slugs: Promise<ReadonlySet<string>> } | undefined;

  constructor(private readonly strapi: Core.Strapi) {}

  private slugs(): Promise<ReadonlySet<string>> {
    if (this.known && Date.now() - this.known.at < freshFor) return this.known.slugs;
    const reading = this.strapi.db
      .query('api::guide.exhibit')
      .findMany({ select: ['slug'] })
      .then((rows: { slug?: string }[]) => new Set(rows.flatMap(({ slug }) => (slug ? [slug] : []))));
    this.known = { at: Date.now(), slugs: reading };
    reading.catch(() => {
      this.known = undefined;
    });
    return reading;
  }

  /** Adds the counts of exhibits that exist and of numbers typed in vain; others are dropped. Says how many it took. */
  async add(counts: readonly UsageCount[]): Promise<number> {
    const slugs = await this.slugs();
    const taken = counts.filter(({ kind, subject }) => kind === 'missed' || slugs.has(subject));
    if (taken.length === 0) return 0;
    const table = usageTable(this.strapi);
    const connection = this.strapi.db.connection;
    // In one order everywhere: two reports that touch the same rows cannot lock each other.
    const rows = summed(taken).sort((left, right) => keyOf(left).localeCompare(keyOf(right)));
    await connection(table)
      .insert(rows)
      .onConflict(['day', 'kind', 'subject', 'way', 'locale'])
      .merge({ total: connection.raw('?? + excluded.??', [`${table}.total`, 'total']) });
    return taken.length;
  }
}

type Row = Omit<UsageCount, 'count'> & { total: number };
const keyOf = ({ day, kind, subject, way, locale }: Omit<Row, 'total'>) =>
  [day, kind, subject, way, locale].join(' ');

/** A statement may not touch a row twice. */
function summed(counts: readonly UsageCount[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { count, ...one } of counts) {
    const before = rows.get(keyOf(one));
    rows.set(keyOf(one), { ...one, total: (before?.total ?? 0) + count });
  }
  return [...rows.values()];
}
