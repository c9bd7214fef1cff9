import { type Load, type Measured, send } from './load';

/** One thing that is measured, and what it is compared with. */
export interface Target {
  readonly name: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Processor time of whatever answers, in seconds. */
  readonly cpu: () => Promise<number | undefined>;
  /** Answers so slowly that it is given fewer connections and more time. */
  readonly slow?: boolean;
}

/** The medians of all rounds of one target. */
export interface Result extends Measured {
  readonly name: string;
  /** Answers for each second of the server's own processor time: what a busy machine falsifies least. */
  readonly perCpuSecond: number | null;
  readonly rounds: readonly number[];
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

interface Round extends Measured {
  readonly perCpuSecond: number | undefined;
}

async function once(target: Target, load: Pick<Load, 'connections' | 'seconds'>): Promise<Round> {
  const { address, headers, cpu, slow } = target;
  const { connections, seconds } = slow ? { connections: 4, seconds: load.seconds * 3 } : load;
  const before = await cpu();
  const measured = await send({ address, headers, connections, seconds });
  const after = await cpu();
  const spent = before === undefined || after === undefined ? 0 : after - before;
  return { ...measured, perCpuSecond: spent > 0 ? measured.requests / spent : undefined };
}

/** Measures all targets in turn, several times over: what the machine does besides falls on all alike. */
export async function measure(
  targets: readonly Target[],
  rounds: number,
  load: Pick<Load, 'connections' | 'seconds'>,
  progress: (text: string) => void,
): Promise<Result[]> {
  const found = new Map<string, Round[]>(targets.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const target of targets) {
      progress(round === 0 ? `warm-up: ${target.name}` : `round ${round} of ${rounds}: ${target.name}`);
      const measured = await once(target, round === 0 ? { ...load, seconds: 1 } : load);
      if (round > 0) found.get(target.name)?.push(measured);
    }
  }
  return [...found].map(([name, all]) => {
    const perCpuSecond = all.flatMap((one) => one.perCpuSecond ?? []);
    return {
      name,
      requests: all.reduce((sum, one) => sum + one.requests, 0),
      perSecond: median(all.map((one) => one.perSecond)),
      perCpuSecond: perCpuSecond.length === all.length ? median(perCpuSecond) : null,
      p50: median(all.map((one) => one.p50)),
      p99: median(all.map((one) => one.p99)),
      errors: all.reduce((sum, one) => sum + one.errors, 0),
      rounds: all.map((one) => Math.round(one.perSecond)),
    };
  });
}
