/** What a reader expects: the number of the last publication that everyone must see. */
export interface Expectation {
  /** The number that must be seen at least by a request that begins now; undefined while the database is away. */
  readonly atLeast: () => number | undefined;
}

/** What all readers found. */
export interface Findings {
  reads: number;
  failures: number;
  /** Answers that lacked a publication more than a second old. */
  tooOld: number;
  marked: number;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function read(address: string, { atLeast }: Expectation, findings: Findings): Promise<void> {
  const expected = atLeast();
  findings.reads += 1;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    const text = await answer.text();
    const shown = Number(/"name":"soak (\d+)"/.exec(text)?.[1] ?? Number.NaN);
    if (answer.status !== 200 || Number.isNaN(shown)) findings.failures += 1;
    // Judged only when the database was there from before the request until after it.
    else if (expected !== undefined && atLeast() !== undefined && shown < expected) findings.tooOld += 1;
    if (answer.headers.has('warning')) findings.marked += 1;
  } catch {
    findings.failures += 1;
  }
}

/** Reads the addresses in turn, so many at once, until told to stop. */
export async function readUntil(
  isOver: () => boolean,
  addresses: readonly string[],
  atOnce: number,
  expectation: Expectation,
): Promise<Findings> {
  const findings: Findings = { reads: 0, failures: 0, tooOld: 0, marked: 0 };
  const loop = async (first: number) => {
    for (let turn = first; !isOver(); turn += 1) {
      await read(addresses[turn % addresses.length] ?? '', expectation, findings);
      await pause(5);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, first) => loop(first)));
  return findings;
}
