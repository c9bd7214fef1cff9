import { type Load, type Measured, send } from './load';

/** One thing that is measured, and what it is compared with. */
export interface Target {
  readonly name: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The medians of all rounds of one target. */
export interface Result extends Measured {
  readonly name: string;
  readonly rounds: readonly number[];
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Measures all targets in turn, several times over: what the machine does besides falls on all alike. */
export async function measure(
  targets: readonly Target[],
  rounds: number,
  load: Pick<Load, 'connections' | 'seconds'>,
  progress: (text: string) => void,
): Promise<Result[]> {
  const found = new Map<string, Measured[]>(targets.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, address, headers } of targets) {
      progress(round === 0 ? `warm-up: ${name}` : `round ${round} of ${rounds}: ${name}`);
      const seconds = round === 0 ? 1 : load.seconds;
      const measured = await send({ address, headers, connections: load.connections, seconds });
      if (round > 0) found.get(name)?.push(measured);
    }
  }
  return [...found].map(([name, all]) => ({
    name,
    perSecond: median(all.map((one) => one.perSecond)),
    p50: median(all.map((one) => one.p50)),
    p99: median(all.map((one) => one.p99)),
    errors: all.reduce((sum, one) => sum + one.errors, 0),
    rounds: all.map((one) => Math.round(one.perSecond)),
  }));
}
