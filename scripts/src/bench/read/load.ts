import { spawn, spawnSync } from 'node:child_process';
import { StepFailed } from '../../steps/step';

/** What is sent, and how. */
export interface Load {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
}

/** What one round of load found. Times in milliseconds. */
export interface Measured {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that are neither 2xx nor 3xx, and broken connections. */
  readonly errors: number;
}

const hasWrk = () => spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined;

/** The tool that makes the load: wrk where it is installed (it costs least itself), autocannon elsewhere. */
export const loadTool = hasWrk() ? 'wrk' : 'autocannon';

const units: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

function milliseconds(text: string | undefined): number {
  const [, value, unit] = /([\d.]+)(us|ms|s|m)/.exec(text ?? '') ?? [];
  return Number(value) * (units[unit ?? ''] ?? Number.NaN);
}

function readWrk(report: string): Measured {
  const number = (pattern: RegExp) => Number(pattern.exec(report)?.[1] ?? 0);
  const broken =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(report)?.slice(1) ?? [];
  return {
    requests: number(/(\d+) requests in/),
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50: milliseconds(/50%\s+(\S+)/.exec(report)?.[1]),
    p99: milliseconds(/99%\s+(\S+)/.exec(report)?.[1]),
    errors: number(/Non-2xx or 3xx responses: (\d+)/) + broken.reduce((sum, count) => sum + Number(count), 0),
  };
}

async function runWrk({ address, headers, connections, seconds }: Load): Promise<Measured> {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const words = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout',
    '10s',
    '--latency',
    ...lines,
    address,
  ];
  const child = spawn('wrk', words, { stdio: ['ignore', 'pipe', 2] });
  let report = '';
  for await (const chunk of child.stdout ?? []) report += String(chunk);
  if (!/Requests\/sec/.test(report)) throw new StepFailed(`wrk failed: ${report}`);
  return readWrk(report);
}

async function runAutocannon({ address, headers, connections, seconds }: Load): Promise<Measured> {
  const { default: autocannon } = await import('autocannon');
  const {
    requests,
    latency,
    errors,
    non2xx,
    '3xx': redirected,
  } = await autocannon({
    url: address,
    headers: { ...headers },
    connections,
    duration: seconds,
  });
  // autocannon counts a 304 among the answers that are not 2xx.
  return {
    requests: requests.total,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    errors: errors + non2xx - redirected,
  };
}

/** Sends one round of load to an address on this machine. */
export async function send(load: Load): Promise<Measured> {
  if (new URL(load.address).hostname !== '127.0.0.1')
    throw new StepFailed('Load is sent to this machine only.');
  return loadTool === 'wrk' ? runWrk(load) : runAutocannon(load);
}
