import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Found } from '../cache/cached-reading';
import type { EntryStore } from '../cache/entry-store';
import type { CurrentVersions } from '../watch/current-versions';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** What the reading side counts, for Prometheus. */
export class ReadingMetrics {
  readonly registry = new Registry();
  // Counted as plain numbers and read out when Prometheus asks: a labelled counter would cost every answer.
  private readonly answers = new Map<Found['kind'], Map<number, number>>();
  private readonly renderings: Histogram<'operation' | 'outcome'>;
  private readonly statements: Histogram<'operation'>;
  private readonly lag: Histogram;

  constructor(store: EntryStore, versions: CurrentVersions) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.countAnswers(registers);
    this.renderings = new Histogram({
      name: 'reading_render_seconds',
      help: 'Time to render one answer from the database',
      labelNames: ['operation', 'outcome'],
      buckets: seconds,
      registers,
    });
    this.statements = new Histogram({
      name: 'reading_statements',
      help: 'SQL statements of one rendered answer, those of its transaction included',
      labelNames: ['operation'],
      buckets: [2, 3, 4, 5, 6, 7, 8, 12, 20],
      registers,
    });
    this.lag = new Histogram({
      name: 'reading_invalidation_lag_seconds',
      help: 'Time from the announcement of a change in its transaction until this instance heard of its commit',
      buckets: seconds,
      registers,
    });
    const gauge = (name: string, help: string, value: () => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect: function collect() {
          this.set(value());
        },
      });
    gauge('reading_cache_bytes', 'Memory held by cached answers', () => store.bytes);
    gauge('reading_cache_entries', 'Cached answers', () => store.size);
    gauge('reading_database_reachable', '1 while the versions can be asked for', () =>
      Number(versions.confirmed),
    );
  }

  private countAnswers(registers: Registry[]): void {
    const { answers } = this;
    new Counter({
      name: 'reading_answers_total',
      help: 'Answers to registered operations: fresh (hit), rendered (miss), stale, refused, unavailable',
      labelNames: ['outcome', 'status'],
      registers,
      collect() {
        this.reset();
        for (const [outcome, statuses] of answers) {
          for (const [status, count] of statuses) this.inc({ outcome, status: String(status) }, count);
        }
      },
    });
  }

  answered(outcome: Found['kind'], status: number): void {
    const statuses = this.answers.get(outcome);
    if (statuses) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    else this.answers.set(outcome, new Map([[status, 1]]));
  }

  rendered(
    operation: string,
    outcome: 'done' | 'failed',
    milliseconds: number,
    statements: number | undefined,
  ): void {
    this.renderings.observe({ operation, outcome }, milliseconds / 1000);
    if (statements !== undefined) this.statements.observe({ operation }, statements);
  }

  heardAfter(milliseconds: number): void {
    this.lag.observe(milliseconds / 1000);
  }
}
