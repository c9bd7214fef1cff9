import { auditSign } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { labelledRows } from './sets';
const { terms, dictionary } = auditMeans();
for (const s of ['blind-score']) for (const r of labelledRows(s)) {
    const f = auditSign(r, { terms, dictionary: dictionary! }).filter((x) => x.severity !== 'S4');
    if (!r.wrong && f.length) console.log('C', r.kind, terms.lookup(r.zh, r.kind).length ? 'T' : '-', f.map((x) => x.rule).join(' '));
    if (r.wrong && !f.length) console.log('W', r.kind, r.types.join('|'));
}
