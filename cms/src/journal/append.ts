import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { genesis, hashOf, type JournalRow } from './chain';
import type { JournalEvent } from './event';
import { presentActor } from './person';
import { type Connection, columnsOf, journalTable } from './table';

/** A line that has everything but its place in the chain. */
type Waiting = Omit<JournalRow, 'sequence' | 'previous' | 'hash'>;

/** An open transaction. Its `commit` is wrapped: Strapi has a hook after a commit, and none before. */
type Transaction = Connection & { commit(value?: unknown): Promise<unknown> };

/** Lines in one statement; SQLite limits the values of a statement. */
const linesAtOnce = 50;

const waitingLines = new WeakMap<Transaction, Waiting[]>();

// What the database would keep of a text: no broken surrogates, and PostgreSQL keeps no NUL.
const plain = (text: string): string => Buffer.from(text.replaceAll('\u0000', ''), 'utf8').toString('utf8');
const plainOrNull = (text: string | null | undefined): string | null => (text ? plain(text) : null);

function lineOf(strapi: Core.Strapi, event: JournalEvent): Waiting {
  const actor = presentActor(strapi);
  return {
    at: now().toISOString(),
    who: plain(event.who ?? actor.who),
    whoId: event.who === undefined || event.who === actor.who ? actor.whoId : null,
    action: event.action,
    type: event.type,
    documentId: event.documentId,
    locale: event.locale ?? null,
    title: plainOrNull(event.title),
    reason: plainOrNull(event.reason),
    changes: JSON.stringify(event.changes ?? []),
    detail: JSON.stringify(event.detail ?? {}),
  };
}

/** Nobody else appends until this transaction has ended, on any instance. */
async function lock(strapi: Core.Strapi, trx: Connection, table: string): Promise<void> {
  if (strapi.db.dialect.client === 'postgres') {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [table]);
  } else {
    // Changes no line, and makes this transaction SQLite's writer before the last line is read.
    await trx.raw(`UPDATE ${table} SET sequence = sequence WHERE 0`);
  }
}

async function write(strapi: Core.Strapi, trx: Connection, waiting: readonly Waiting[]): Promise<void> {
  const table = journalTable(strapi);
  await lock(strapi, trx, table);
  const last = await trx(table).select('sequence', 'hash').orderBy('sequence', 'desc').first();
  let { sequence, hash }: { sequence: number; hash: string } = last ?? { sequence: 0, hash: genesis };
  const rows = waiting.map((line) => {
    const unsealed = { ...line, sequence: sequence + 1, previous: hash };
    const row: JournalRow = { ...unsealed, hash: hashOf(unsealed) };
    ({ sequence, hash } = row);
    return columnsOf(row);
  });
  for (let from = 0; from < rows.length; from += linesAtOnce) {
    await trx(table).insert(rows.slice(from, from + linesAtOnce));
  }
}

/**
 * Keeps what was done to a document, in the transaction that does it: with the change or not at all. Lines get their
 * place in the chain at the very end of the outermost transaction, so that the lock on the chain is the last one that
 * any writer takes (no writers can wait for each other in a circle) and is held for an instant only.
 */
export async function appendToJournal(strapi: Core.Strapi, event: JournalEvent): Promise<void> {
  const line = lineOf(strapi, event);
  await strapi.db.transaction(async (opened) => {
    const trx = opened.trx as unknown as Transaction;
    const known = waitingLines.get(trx);
    if (known) {
      known.push(line);
      return;
    }
    const waiting = [line];
    waitingLines.set(trx, waiting);
    const commit = trx.commit.bind(trx);
    trx.commit = async (value?: unknown) => {
      await write(strapi, trx, waiting);
      return commit(value);
    };
  });
}
