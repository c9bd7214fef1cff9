import { auditRegister, auditSign, type Sign, SignRegister } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { labelledRows, SETS } from './sets';

const SIZES = [1_000, 10_000, 100_000] as const;
const REGISTER = 20_000;
const CHANGES = 200;

/** A list of the wanted length: the labelled signs over and over, each time with another gate number. */
function list(size: number): Sign[] {
  const seeds = SETS.flatMap(labelledRows);
  return Array.from({ length: size }, (_, at) => {
    const seed = seeds[at % seeds.length] as Sign;
    const round = Math.floor(at / seeds.length);
    const { zh, en, kind } = seed;
    return round === 0
      ? { id: String(at), zh, en, kind, register: 'bench' }
      : { id: String(at), zh: `${zh} ${round}号门`, en: `${en} Gate ${round}`, kind, register: 'bench' };
  });
}

const megabytes = (): string => `${Math.round(process.memoryUsage().rss / 1_048_576)} MB`;

/** Prints signs per second, memory, and what one change in a large register costs. */
export function benchSigns(): unknown {
  const means = auditMeans();
  for (const sign of list(1_000)) auditSign(sign, means);
  const speeds: { signs: number; perSecond: number }[] = [];
  for (const size of SIZES) {
    const signs = list(size);
    // What was remembered of the texts before belongs to the means: new ones start with nothing.
    const fresh = { ...means };
    const start = performance.now();
    for (const sign of signs) auditSign(sign, fresh);
    const spent = (performance.now() - start) / 1000;
    speeds.push({ signs: size, perSecond: size / spent });
    process.stdout.write(
      `${String(size).padStart(7)} signs  ${spent.toFixed(2).padStart(7)} s  ${Math.round(size / spent)} signs/s  ${megabytes()}\n`,
    );
  }
  const signs = list(REGISTER);
  const register = new SignRegister(means);
  const start = performance.now();
  for (const sign of signs) register.put(sign);
  for (const sign of signs) register.findingsOf(sign.id);
  process.stdout.write(
    `${REGISTER} signs as one register  ${((performance.now() - start) / 1000).toFixed(2)} s\n`,
  );
  const times: number[] = [];
  for (let at = 0; at < CHANGES; at += 1) {
    const sign = signs[(at * 97) % signs.length] as Sign;
    const began = performance.now();
    register.put({ ...sign, en: `${sign.en} Exit` });
    for (const id of register.affectedBy(sign.id)) register.findingsOf(id);
    times.push(performance.now() - began);
  }
  times.sort((left, right) => left - right);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  process.stdout.write(
    `one changed sign among ${REGISTER}, with all it affects: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, worst ${at(0.999)} ms; ${megabytes()}\n`,
  );
  const whole = performance.now();
  auditRegister(signs.slice(0, 1000), means);
  process.stdout.write(
    `1000 signs audited beside each other  ${(performance.now() - whole).toFixed(0)} ms\n`,
  );
  return { speeds, change: { register: REGISTER, milliseconds: times } };
}
