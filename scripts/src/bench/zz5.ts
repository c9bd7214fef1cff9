import { auditSign } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { labelledRows } from './sets';
const { terms, dictionary } = auditMeans();
for (const s of ['look','score','found','found-2','blind-look', 'blind-look-2', 'blind-score']) {
  const n: any = {}; 
  for (const r of labelledRows(s)) {
    const f = auditSign(r, { terms, dictionary: dictionary! }); 
    if (f.some((x) => x.severity !== 'S4')) continue;
    for (const rule of new Set(f.map((x) => x.rule))) { const k = rule + (r.wrong ? ' W' : ' C'); n[k] = (n[k] ?? 0) + 1; if (s !== 'blind-score' && /MEAN/.test(rule)) console.log(s, rule, r.wrong ? 'W' : 'C', r.zh, '|', r.en, r.kind); }
  }
  console.log(s, JSON.stringify(n));
}
