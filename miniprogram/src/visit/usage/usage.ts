import { civilDate, now } from 'shared/time';
import { type UsageCount, type UsageKind, type UsageWay, usageLimits } from 'shared/visit';
import { onHeard } from '../../components/audio/player';
import { currentLanguage } from '../../language';
import { connection } from '../../platform/connection';
import { asksNotToBeCounted } from '../../platform/phone';
import { send } from '../../platform/request';
import { server } from '../../platform/server';
import { onHidden } from '../../platform/shown';
import { storage } from '../../platform/storage';
import { createStore, useStore } from '../../store';

/**
 * How often stops are opened and heard, so that curators see what is of use. Numbers only, summed on the phone by day
 * and sent in batches: no name, no order, no time of day. Losing them harms nobody, so nothing waits for them.
 */
const key = 'usage';
const refusedKey = 'usage-refused';
/** Quiet time after which a batch goes, in milliseconds. */
const quiet = 30_000;
const timeout = 8_000;

function kept(): UsageCount[] {
  try {
    const counts: unknown = JSON.parse(storage.read(key) ?? '[]');
    return Array.isArray(counts) ? counts.slice(0, usageLimits.counts) : [];
  } catch {
    return [];
  }
}

let counts = kept();
let timer: ReturnType<typeof setTimeout> | undefined;
let way: UsageWay = 'link';
const refused = createStore<boolean>(storage.read(refusedKey) === 'yes');
const keep = () => storage.write(key, JSON.stringify(counts));

/** Sends what was counted. It is given away before the answer comes: counted twice would be worse than lost. */
export function sendUsage(): void {
  clearTimeout(timer);
  timer = undefined;
  if (counts.length === 0 || !connection.online()) return;
  const { answer } = send(`${server}/visit/usage`, timeout, { counts });
  answer.catch(() => {});
  counts = [];
  keep();
}
onHidden(sendUsage);

function count(kind: UsageKind, subject: string, by: UsageWay): void {
  if (refused.get() || asksNotToBeCounted()) return;
  const one = { day: civilDate(now()), kind, subject, way: by, locale: currentLanguage() };
  const same = counts.find((known) =>
    (['day', 'kind', 'subject', 'way', 'locale'] as const).every((part) => known[part] === one[part]),
  );
  if (same) {
    counts = counts.map((known) =>
      known === same ? { ...known, count: Math.min(known.count + 1, usageLimits.count) } : known,
    );
  } else {
    counts = [...counts, { ...one, count: 1 }].slice(-usageLimits.counts);
  }
  keep();
  timer ??= setTimeout(sendUsage, quiet);
}

/** Says that the stop opened next was found by its number. */
export function cameByNumber(): void {
  way = 'number';
}

/** A stop was opened; `scanned` by its printed code. */
export function countOpened(slug: string, scanned: boolean): void {
  count('opened', slug, scanned ? 'code' : way);
  way = 'link';
}

/** A number that no stop carries, typed or scanned. */
export function countMissed(number: number, by: UsageWay): void {
  count('missed', String(number), by);
}

onHeard('begun', ({ slug }) => count('begun', slug, 'link'));
onHeard('toTheEnd', ({ slug }) => count('finished', slug, 'link'));

export interface UsagePreference {
  counted: boolean;
  choose(counted: boolean): void;
}

/** Whether this phone takes part in the counting; what has not been sent yet goes with a no. */
export function useUsagePreference(): UsagePreference {
  return {
    counted: !useStore(refused),
    choose(counted) {
      storage.write(refusedKey, counted ? 'no' : 'yes');
      refused.set(!counted);
      if (!counted) {
        counts = [];
        keep();
      }
    },
  };
}
