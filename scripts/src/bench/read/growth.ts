import { join } from 'node:path';
import type { Load } from './load';
import { addressOf, screens } from './operations';
import { measure } from './rounds';
import { startCms } from './servers';
import { statementsOf } from './statements';

/** What a page of equal size costs with so much content. */
export interface Growth {
  readonly screen: string;
  readonly times: number;
  readonly perSecond: number;
  readonly perCpuSecond: number | null;
  readonly p50: number;
  readonly p99: number;
  readonly statements: number;
}

const headers = { 'accept-encoding': 'identity' };

/** Measures the uncached path on grown content, each size in a database of its own. */
export async function benchGrowth(
  folder: string,
  home: Record<string, string>,
  sizes: readonly number[],
  load: Pick<Load, 'connections' | 'seconds'>,
  rounds: number,
  progress: (text: string) => void,
): Promise<Growth[]> {
  const found: Growth[] = [];
  const running = [];
  try {
    for (const times of sizes) {
      progress(`Writing content × ${times} …`);
      const server = await startCms({
        ...home,
        DATA_DIR: join(folder, `times-${times}`),
        READING_CACHE: 'false',
      });
      running.push({ times, server });
      await server.ask({ kind: 'write', times });
    }
    const targets = running.flatMap(({ times, server }) =>
      screens.map(({ name, ours }) => ({
        cpu: server.cpu,
        slow: true,
        name: `${name} ${times}`,
        address: addressOf(server.origin, ours),
        headers,
      })),
    );
    for (const result of await measure(targets, rounds, load, progress)) {
      const [screen = '', times = ''] = result.name.split(' ');
      const server = running.find((one) => one.times === Number(times))?.server;
      const text = screens.find((one) => one.name === screen)?.ours ?? '';
      if (!server) continue;
      const statements = await statementsOf(server, async () =>
        (await fetch(addressOf(server.origin, text), { headers })).text(),
      );
      found.push({
        screen,
        times: Number(times),
        perSecond: result.perSecond,
        perCpuSecond: result.perCpuSecond,
        p50: result.p50,
        p99: result.p99,
        statements,
      });
    }
    return found;
  } finally {
    for (const { server } of running) await server.stop();
  }
}
