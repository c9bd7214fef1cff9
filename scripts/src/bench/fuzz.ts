import { auditSign, PLACE_KINDS, type PlaceKind } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { hostileTexts } from './texts';

const COUNT = 100_000;
const SHOWN = 10;

/** Milliseconds from which a text is timed again. */
const SUSPECT = 5;

function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Audits hostile texts; prints the slowest. A crash ends the run with its text. */
export function benchFuzz(args: readonly string[]): unknown {
  const count = Number(args[0] ?? COUNT);
  const means = auditMeans();
  auditSign({ id: 'warm', zh: '出口', en: 'Exxit', kind: 'facility' }, means);
  const slow: { spent: number; zh: string; en: string }[] = [];
  let done = 0;
  for (const { zh, en } of hostileTexts(count, 20_260_301)) {
    const kind = PLACE_KINDS[done % PLACE_KINDS.length] as PlaceKind;
    const start = process.cpuUsage();
    try {
      auditSign({ id: String(done), zh, en, kind }, means);
    } catch (error) {
      process.stdout.write(`crash on ${JSON.stringify({ zh, en, kind })}\n`);
      throw error;
    }
    let spent = spentSince(start);
    // Collecting garbage and compiling count too: what was slow is timed again, with nothing remembered.
    for (let again = 0; again < 3 && spent > SUSPECT; again += 1) {
      const from = process.cpuUsage();
      auditSign({ id: String(done), zh, en, kind }, { ...means });
      spent = Math.min(spent, spentSince(from));
    }
    slow.push({ spent, zh: zh.slice(0, 20), en: en.slice(0, 20) });
    if (slow.length > 1000) slow.sort((left, right) => right.spent - left.spent).splice(SHOWN);
    done += 1;
  }
  slow.sort((left, right) => right.spent - left.spent);
  process.stdout.write(`${done} texts, no crash; the slowest, in milliseconds of processor time:\n`);
  for (const { spent, zh, en } of slow.slice(0, SHOWN))
    process.stdout.write(`${spent.toFixed(1).padStart(8)}  ${JSON.stringify(zh)}  ${JSON.stringify(en)}\n`);
  return { texts: done, slowest: slow.slice(0, SHOWN) };
}
