import type { BenchServer } from './servers';

/** SQL statements of one answer: the fewest of a few tries, since a server does things of its own now and then. */
export async function statementsOf(server: BenchServer, request: () => Promise<unknown>): Promise<number> {
  let fewest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const before = (await server.ask({ kind: 'measure' })).statements;
    await request();
    fewest = Math.min(fewest, (await server.ask({ kind: 'measure' })).statements - before);
  }
  return fewest;
}
