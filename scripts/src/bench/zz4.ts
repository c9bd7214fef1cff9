import { auditMeans } from '../signs/means';
import { analyse } from '../../../shared/src/signage/analysis';
const { terms, dictionary } = auditMeans();
const [zh, en, kind] = process.argv.slice(2);
const a = analyse({ id: 'x', zh: zh!, en: en!, kind: (kind ?? 'facility') as any }, terms, dictionary);
for (const p of a.segments) console.log(p.zh, p.kind, p.covered, p.matched.join('+'), JSON.stringify(p.entry?.senses));
console.log('unexplained', a.unexplained.map((w) => w.stem).join(' '), '| accepted', a.accepted, '| terms', a.terms.map((t) => t.forms.join('/')).join(';'));
