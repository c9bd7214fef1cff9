import { createTermBase } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { labelledRows } from './sets';
import { analyse } from '../../../shared/src/signage/analysis';
import { listedEntry } from '../../../shared/src/signage/lexicon/listed';
import { stemsOf } from '../../../shared/src/signage/lexicon/parse';
const { terms, dictionary } = auditMeans();
const rows: any[] = [];
for (const s of ['dev', 'look', 'found', 'found-2', 'blind-look']) rows.push(...labelledRows(s));
for (const t of terms.terms) [t.preferred, ...t.accepted].forEach((en) => rows.push({ id: 'T', zh: t.zh, en, kind: t.only ?? (/road|metro|direction/.test(t.domain) ? 'guide-sign' : /waste|facility/.test(t.domain) ? 'facility' : ['ticket','warning','prohibition','instruction','notice'].includes(t.domain) ? t.domain : 'place-name'), wrong: false, types: [] }));
const bare = createTermBase([]);
for (const r of rows) {
  const e = new Map(bare.entries); if (r.zh.length > 2) e.delete(r.zh);
  const a = analyse(r, { ...bare, entries: e } as any, dictionary);
  // twice
  for (const p of a.segments) {
    if (p.kind !== 'entry' || !p.covered || !p.entry) continue;
    const m = p.entry.senses.filter((s) => s.every((w) => a.stems.has(w)));
    const uniq = m.filter((s, i) => m.every((o, j) => i === j || !s.every((w) => o.includes(w)) || (o.length === s.length && j > i)));
    const dis = uniq.filter((s) => uniq.every((o) => o === s || !o.some((w) => s.includes(w))));
    if (dis.length >= 2) console.log('TWICE', r.wrong ? 'W' : 'C', r.zh, '|', r.en, '|', p.zh, JSON.stringify(dis));
  }
  let n = 0; const ws: string[] = [];
  for (const p of a.segments) {
    if (!p.covered || p.zh.length !== 1 || p.matched.length === 0 || p.entry?.optional) continue;
    let inWord = false;
    for (let s = Math.max(0, p.start - 3); s <= p.start; s++) for (let en = Math.max(p.end, s + 2); en <= Math.min(a.zh.length, s + 4); en++) {
      const w = a.zh.slice(s, en); const ent = e.get(w) ?? listedEntry(w);
      if (ent && !p.matched.some((m) => stemsOf(ent).has(m))) inWord = true;
      else if (ent) { inWord = false; s = 99; break; }
    }
    if (inWord) { n++; ws.push(p.zh + '=' + p.matched.join('+')); }
  }
  if (n >= 1) console.log('APART' + n, r.wrong ? 'W' : 'C', r.zh, '|', r.en, '|', ws.join(' '));
}
