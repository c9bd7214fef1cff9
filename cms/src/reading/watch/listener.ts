import { Client, type ClientConfig } from 'pg';
import type { Tables } from '../store/tables';
import { type Versions, versionsFrom } from '../store/versions';
import type { VersionSource } from './current-versions';

/** Longer than any healthy database takes to answer a one-line question. */
const patienceMilliseconds = 1000;

/** Told when something was committed on any instance, with the time that passed since, and when the line is cut. */
export interface ListenerEvents {
  readonly onNotice: (lagMilliseconds: number) => void;
  readonly onLost: () => void;
}

/**
 * One PostgreSQL connection of its own, on which commits of every instance are heard (LISTEN) and the versions are
 * read. It depends on no pool, so that exhausted pools do not make this instance deaf. Reading connects again when
 * the line was cut. It must reach PostgreSQL itself: LISTEN does not pass a pooler in transaction mode.
 */
export class Listener implements VersionSource {
  private client: Client | undefined;

  constructor(
    private readonly connection: ClientConfig,
    private readonly tables: Tables,
    private readonly events: ListenerEvents,
  ) {}

  async read(): Promise<Versions> {
    const client = await this.connected();
    try {
      const { rows } = await client.query(`select type, version from ${this.tables.versions}`);
      return versionsFrom(rows);
    } catch (error) {
      this.drop(client);
      throw error;
    }
  }

  close(): void {
    const { client } = this;
    this.client = undefined;
    void client?.end().catch(() => undefined);
  }

  private async connected(): Promise<Client> {
    if (this.client) return this.client;
    const client = new Client({
      ...this.connection,
      application_name: 'reading versions',
      keepAlive: true,
      connectionTimeoutMillis: patienceMilliseconds,
      query_timeout: patienceMilliseconds,
    });
    client.on('error', () => this.drop(client));
    client.on('end', () => this.drop(client));
    client.on('notification', ({ payload }) => {
      const sent = Number(payload);
      this.events.onNotice(Number.isFinite(sent) && sent > 0 ? Math.max(0, Date.now() - sent) : 0);
    });
    try {
      await client.connect();
      // Heard before read: a commit in between is read, one after it is heard.
      await client.query('LISTEN reading');
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    return client;
  }

  private drop(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    void client.end().catch(() => undefined);
    this.events.onLost();
  }
}
