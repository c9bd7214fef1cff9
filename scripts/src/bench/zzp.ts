import { auditSign } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { labelledRows, SETS } from './sets';
const means = auditMeans();
const seeds = SETS.flatMap(labelledRows);
for (const s of seeds) auditSign(s, means);
const t = performance.now(); const c0 = process.cpuUsage(); let n = 0;
for (let r = 1; r <= 14; r++) for (const s of seeds) { auditSign({ ...s, zh: `${s.zh} ${r}号门`, en: `${s.en} Gate ${r}` }, means); n++; }
const c1 = process.cpuUsage(c0); console.log(n, Math.round(n / ((performance.now() - t) / 1000)), "wall", Math.round(n / (c1.user + c1.system) * 1e6), "cpu");
