import { auditSign } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { labelledRows } from './sets';
const { terms, dictionary } = auditMeans();
const rows: any[] = [];
for (const s of ['dev', 'look', 'found', 'found-2', 'blind-look']) rows.push(...labelledRows(s).filter((r) => !r.wrong));
for (const t of terms.terms) [t.preferred].forEach((en) => rows.push({ id: 'T', zh: t.zh, en, kind: t.only ?? (/road|metro|direction/.test(t.domain) ? 'guide-sign' : /waste|facility/.test(t.domain) ? 'facility' : ['ticket','warning','prohibition','instruction','notice'].includes(t.domain) ? t.domain : 'place-name') }));
let seed = 7; const rnd = (n: number) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n; };
const M: Record<string, (e: string, r: any) => string | undefined> = {
  typoDelete: (e) => { const w = [...e.matchAll(/[a-z]{5,}/g)]; if (!w.length) return; const m = w[rnd(w.length)]!; const i = m.index! + 1 + rnd(m[0].length - 2); return e.slice(0, i) + e.slice(i + 1); },
  typoSwap: (e) => { const w = [...e.matchAll(/[a-z]{5,}/g)]; if (!w.length) return; const m = w[rnd(w.length)]!; const i = m.index! + rnd(m[0].length - 1); if (e[i] === e[i + 1]) return; return e.slice(0, i) + e[i + 1] + e[i] + e.slice(i + 2); },
  typoSubst: (e) => { const w = [...e.matchAll(/[a-z]{5,}/g)]; if (!w.length) return; const m = w[rnd(w.length)]!; const i = m.index! + rnd(m[0].length); const c = 'etaoinsrl'[rnd(9)]!; if (c === e[i]) return; return e.slice(0, i) + c + e.slice(i + 1); },
  doubleSpace: (e) => (e.includes(' ') ? e.replace(' ', '  ') : undefined),
  lostSpace: (e) => { const i = e.search(/[a-z] [A-Z][a-z]{2}/); return i < 0 ? undefined : e.slice(0, i + 1) + e.slice(i + 2); },
  stopEnd: (e) => (/[a-z0-9]$/i.test(e) && e.split(' ').length <= 4 ? e + '.' : undefined),
  commaEnd: (e) => (/[a-z0-9]$/i.test(e) ? e + ',' : undefined),
  fullwidthBang: (e) => (/[a-z]$/i.test(e) ? e + '！' : e.includes('!') ? e.replace('!', '！') : undefined),
  fullwidthComma: (e) => (e.includes(', ') ? e.replace(', ', '，') : undefined),
  fullwidthColon: (e) => (e.includes(': ') ? e.replace(': ', '：') : undefined),
  spaceBang: (e) => (e.includes('!') ? e.replace('!', ' !') : undefined),
  apostropheLost: (e) => (/[a-z]'s?\b|s' /.test(e) ? e.replace(/'/, '') : undefined),
  apostropheSpace: (e) => (/[a-z]'[a-z]/.test(e) ? e.replace(/'/, "' ") : undefined),
  hyphenSpaces: (e) => (/[a-z]-[A-Za-z]/.test(e) ? e.replace('-', ' - ') : undefined),
  lowerFirst: (e) => (/^[A-Z][a-z]/.test(e) ? e[0]!.toLowerCase() + e.slice(1) : undefined),
  lowerAll: (e) => (/[A-Z][a-z]/.test(e) ? e.toLowerCase() : undefined),
  lowerLast: (e) => { const m = / [A-Z][a-z]{2,}$/.exec(e); return m ? e.slice(0, m.index) + m[0].toLowerCase() : undefined; },
  upperOne: (e) => { const w = [...e.matchAll(/\b[A-Z][a-z]{3,}/g)]; if (w.length < 2) return; const m = w[rnd(w.length)]!; return e.slice(0, m.index) + m[0].toUpperCase() + e.slice(m.index! + m[0].length); },
  mixed: (e) => { const w = [...e.matchAll(/\b[A-Za-z][a-z]{3,}/g)]; if (!w.length) return; const m = w[rnd(w.length)]!; const i = m.index! + 1 + rnd(m[0].length - 1); return e.slice(0, i) + e[i]!.toUpperCase() + e.slice(i + 1); },
  ofUpper: (e) => (/ (of|and|the) [A-Z]/.test(e) ? e.replace(/ (of|and|the) /, (x) => ' ' + x[1]!.toUpperCase() + x.slice(2)) : undefined),
  number: (e) => (/\d/.test(e) ? e.replace(/\d/, (d) => String((Number(d) + 3) % 10)) : undefined),
  compass: (e) => (/\b(North|South|East|West)\b/.test(e) ? e.replace(/\b(North|South|East|West)\b/, (x) => ({ North: 'South', South: 'North', East: 'West', West: 'East' } as any)[x]) : undefined),
  han: (e, r) => (r.zh.length > 2 ? e.replace(/ \S+$/, ' ' + r.zh.slice(-2)) : undefined),
  debris: (e) => e + ' undefined',
  doubled: (e) => { const m = /\b([A-Z][a-z]{3,}) /.exec(e); return m ? e.replace(m[0], m[0] + m[0]) : undefined; },
  split: (e) => { const m = /[a-z]{7,}/.exec(e); return m ? e.slice(0, m.index + 3) + ' ' + e.slice(m.index + 3) : undefined; },
};
for (const [name, f] of Object.entries(M)) {
  let n = 0, hit = 0; const miss: string[] = []; const types: Record<string, number> = {};
  for (const r of rows) {
    const en = f(r.en, r); if (en === undefined || en === r.en) continue;
    n++; const g = auditSign({ ...r, en }, { terms, dictionary: dictionary! }).filter((x) => x.severity !== 'S4');
    if (g.length) { hit++; types[g[0]!.type] = (types[g[0]!.type] ?? 0) + 1; } else miss.push(`${r.zh}|${en}[${r.kind}]`);
  }
  console.log(name.padEnd(16), `${hit}/${n}`, (100 * hit / n).toFixed(1), JSON.stringify(types), '\n      ', miss.filter((_, i) => i % Math.max(1, Math.floor(miss.length / 10)) === 0).slice(0, 10).join(' ; '));
}
