import { auditSign, PLACE_KINDS, type PlaceKind } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { hostileTexts } from './texts';

const COUNT = 100_000;

/** Audits hostile texts; prints the slowest. A crash ends the run with its text. */
export function benchFuzz(args: readonly string[]): void {
  const count = Number(args[0] ?? COUNT);
  const means = auditMeans();
  let slowest = { spent: 0, zh: '', en: '' };
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
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1000;
    if (spent > slowest.spent) slowest = { spent, zh, en };
    done += 1;
  }
  process.stdout.write(
    `${done} texts, no crash; slowest ${slowest.spent.toFixed(1)} ms: ${slowest.zh.slice(0, 30)} | ${slowest.en.slice(0, 30)}\n`,
  );
}
