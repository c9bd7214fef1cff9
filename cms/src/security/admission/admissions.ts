import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Refused } from './refused';

/** Counts what one address does, in memory and for minutes only; each instance counts for itself. */
export class Admissions {
  private readonly limiter: RateLimiterMemory;

  constructor(
    /** How often, within how many seconds. */
    readonly most: { readonly points: number; readonly duration: number },
  ) {
    this.limiter = new RateLimiterMemory(most);
  }

  /** @throws Refused (TOO_OFTEN) when it has been too much; otherwise this counts as once more. */
  async admit(key: string): Promise<void> {
    await this.limiter.consume(key).catch((refusal: RateLimiterRes | Error) => {
      throw refusal instanceof Error ? refusal : tooOften(refusal);
    });
  }

  /** @throws Refused (TOO_OFTEN) when it has been too much; counts nothing. */
  async check(key: string): Promise<void> {
    const known = await this.limiter.get(key);
    if (known && known.consumedPoints >= this.most.points) throw tooOften(known);
  }

  /** Counts once, refusing nothing. */
  async note(key: string): Promise<void> {
    await this.limiter.consume(key).catch(() => undefined);
  }
}

function tooOften({ msBeforeNext }: RateLimiterRes): Refused {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  return new Refused('TOO_OFTEN', `Asked too often: again in ${seconds} seconds.`, seconds);
}
