import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { SpotRefused } from './spot-refused';

/** Counts what one address does, in memory and for minutes only; each instance counts for itself. */
export class Admissions {
  private readonly limiter: RateLimiterMemory;

  constructor(
    /** How often, within how many seconds. */
    readonly most: { readonly points: number; readonly duration: number },
  ) {
    this.limiter = new RateLimiterMemory(most);
  }

  /** @throws SpotRefused (TOO_OFTEN) when it has been too much; otherwise this counts as once more. */
  async admit(key: string): Promise<void> {
    await this.limiter.consume(key).catch((refusal: RateLimiterRes | Error) => {
      throw refusal instanceof Error ? refusal : tooOften(refusal);
    });
  }

  /** @throws SpotRefused (TOO_OFTEN) when it has been too much; counts nothing. */
  async check(key: string): Promise<void> {
    const known = await this.limiter.get(key);
    if (known && known.consumedPoints >= this.most.points) throw tooOften(known);
  }

  /** Counts once, refusing nothing. */
  async note(key: string): Promise<void> {
    await this.limiter.consume(key).catch(() => undefined);
  }
}

function tooOften({ msBeforeNext }: RateLimiterRes): SpotRefused {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  return new SpotRefused('TOO_OFTEN', `Asked too often: again in ${seconds} seconds.`, seconds);
}
