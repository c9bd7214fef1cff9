/** Work waiting beyond this is refused: it would not be done before its reader has gone. */
const longestQueue = 500;

/** Lets so many pieces of work run at once; the others wait their turn. */
export class Slots {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atOnce: number) {}

  /** @throws Error when too much is waiting already. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= longestQueue) throw new Error('Too many answers are waiting to be rendered');
      await new Promise<void>((turn) => this.waiting.push(turn));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      // The place is handed over, not given back: nobody can slip in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
