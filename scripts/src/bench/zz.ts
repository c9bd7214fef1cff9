import { auditSign, createTermBase } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { labelledRows } from './sets';
import { analyse } from '../../../shared/src/signage/analysis';
import { weigh } from '../../../shared/src/signage/checks/meaning';
const { terms, dictionary } = auditMeans();
const rows: any[] = [];
for (const s of ['dev', 'look', 'found', 'found-2', 'blind-look']) rows.push(...labelledRows(s));
if (!process.argv.includes('--noforms')) for (const t of terms.terms) [t.preferred, ...t.accepted].forEach((en, i) => rows.push({ id: 'T', zh: t.zh, en, kind: t.only ?? (/road|metro|direction/.test(t.domain) ? 'guide-sign' : /waste|facility/.test(t.domain) ? 'facility' : ['ticket','warning','prohibition','instruction','notice'].includes(t.domain) ? t.domain : 'place-name'), wrong: false, types: [] }));
const bare = createTermBase([]);
const unseenOf = (zh: string) => { const e = new Map(bare.entries); if (zh.length > 2) e.delete(zh); return { ...bare, entries: e } as any; };
const seen = process.argv.includes('--seen');
const cls = new Map<string, { w: string[]; c: string[] }>();
let wf = 0, wn = 0, cf = 0, cn = 0;
for (const r of rows) {
  const base = seen ? terms : unseenOf(r.zh);
  const f = auditSign(r, { terms: base, dictionary: dictionary! }).filter((x) => x.severity !== 'S4' && x.type !== 'inconsistent');
  r.wrong ? wn++ : cn++;
  if (f.length) r.wrong ? wf++ : cf++;
  const other = f.filter((x) => !/^(MEAN|GLOSS|TXT-05|TERM-01|NAME-01)/.test(x.rule));
  if (other.length || !f.length) continue;
  const a = analyse(r, base, dictionary);
  const e = weigh(a);
  const miss = e.left.filter((p: any) => p.zh.length > 1 || e.unknown === 0);
  const soft = miss.filter((p: any) => p.entry?.listed).length;
  const key = `${f[0]!.rule} g${Math.min(e.gloss.length, 2)} f${Math.min(e.foreign.length, 2)} w${Math.min(e.weak.length, 2)} miss${Math.min(miss.length, 2)} soft${Math.min(soft, 1)} unk${Math.min(e.unknown, 1)}`;
  const x = cls.get(key) ?? { w: [], c: [] };
  (r.wrong ? x.w : x.c).push(`${r.zh}|${r.en}`);
  cls.set(key, x);
}
console.log(`wrong ${wf}/${wn} correct ${cf}/${cn}`);
for (const [k, v] of [...cls].sort((a, b) => b[1].c.length - a[1].c.length)) console.log(`${k}: wrong ${v.w.length} correct ${v.c.length}${process.argv.includes('-v') ? '\n     C ' + v.c.slice(0, 12).join('; ') + '\n     W ' + v.w.slice(0, 8).join('; ') : ''}`);
if (process.argv.includes('-m')) for (const r of rows) {
  const base = seen ? terms : unseenOf(r.zh);
  const all = auditSign(r, { terms: base, dictionary: dictionary! });
  const f = all.filter((x) => x.severity !== 'S4' && x.type !== 'inconsistent');
  if (r.wrong && !f.length) console.log('MISS', r.id, terms.lookup(r.zh, r.kind).length ? 'T' : '-', r.zh, '|', r.en, '|', r.types.join(','), '|', all.map((x) => x.rule + x.severity).join(' '));
  if (!r.wrong && f.length) console.log('FALSE', r.id, r.zh, '|', r.en, '|', f.map((x) => x.rule + ' ' + r.en.slice(x.start, x.end)).join('; '));
}
