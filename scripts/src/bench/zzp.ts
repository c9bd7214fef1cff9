import { auditSign } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { labelledRows, SETS } from './sets';
const means = auditMeans();
const seeds = SETS.flatMap(labelledRows);
for (const s of seeds) auditSign(s, means);
const t = performance.now(); let n = 0;
for (let r = 1; r <= 14; r++) for (const s of seeds) { auditSign({ ...s, zh: `${s.zh} ${r}号门`, en: `${s.en} Gate ${r}` }, means); n++; }
console.log(n, Math.round(n / ((performance.now() - t) / 1000)), '/s');
