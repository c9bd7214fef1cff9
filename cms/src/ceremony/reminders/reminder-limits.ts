import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { ReminderRefused } from './reminder-refused';

/** Requests of one address in a minute: a mobile network brings a whole square through a few addresses. */
const requests = { points: 300, duration: 60 };
/** Codes that WeChat did not know, of one address in ten minutes: honest phones hardly ever send one. */
const wrongCodes = { points: 30, duration: 600 };

/** Limits of one instance; nginx in front may have its own. Addresses are kept in memory only, for minutes. */
export class ReminderLimits {
  private readonly requests = new RateLimiterMemory(requests);
  private readonly wrongCodes = new RateLimiterMemory(wrongCodes);

  /** @throws ReminderRefused (TOO_OFTEN) when this address has asked too often. */
  async admit(address: string): Promise<void> {
    const known = await this.wrongCodes.get(address);
    if (known && known.consumedPoints >= wrongCodes.points) throw tooOften(known);
    await this.requests.consume(address).catch((refusal: RateLimiterRes | Error) => {
      throw refusal instanceof Error ? refusal : tooOften(refusal);
    });
  }

  /** Remembers that a code of this address was wrong: each costs a question to WeChat. */
  async wrongCode(address: string): Promise<void> {
    await this.wrongCodes.consume(address).catch(() => undefined);
  }
}

function tooOften({ msBeforeNext }: RateLimiterRes): ReminderRefused {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  return new ReminderRefused('TOO_OFTEN', `Asked too often: again in ${seconds} seconds.`, seconds);
}
