import type { Analysis } from '../analysis';
import type { Report } from '../report';

const WIDE = /[，。！？：；（）“”‘’「」、－～　％＆]|[Ａ-Ｚａ-ｚ０-９]/u;
const CURLY_FINE = /[’‘“”]/;
const NEEDS_MARK: readonly RegExp[] = [
  /\b(?:heads|directors|managers|principals|presidents|doctors|headmasters|deans)\s+office\b/i,
  /\b(?:mens|womens|childrens)\b(?!['’])/i,
  /\b(?:workers|cleaners|athletes|teachers|students|nurses|drivers|mothers|soldiers|martyrs|writers|veterans)\s+(?:room|rooms|office|lounge|village|home|hospital|stadium|palace|club|canteen|dormitory|entrance|gymnasium|square|monument|cemetery|day|union|residence|school|college|rest)\b/i,
  /\b(?:prince|princess|king|emperor|empress|duke|lord)\s+\p{Lu}\p{Ll}*ngs\s+(?:mansion|palace|residence|garden|tomb)\b/iu,
  /\b(?:people|nurse|teacher|student|visitor|athlete|worker|hero|martyr)e?s['’]s\b/i,
  /\bPeoples\b(?!['’]| of\b)/,
  /\b(?:childrens|womens|mens)['’](?!s)/i,
  /\b[A-Za-z]+ s (?=[A-Z])/,
  /\b\w+ ['’] ?s\b/,
  /\b\w+['’]\s+s\b/,
  /[´`]/,
  /\b\w+s['’]s\b/i,
  /\b(?:office|toilet|room|station|hall|entrance|ticket)['’]s\s*$/i,
];

type Pattern = readonly [rule: string, pattern: RegExp];

const PATTERNS: readonly Pattern[] = [
  ['PUN-05', /\w +[-‐‑] ?\w|\w [-‐‑]\w|\w[-‐‑] +\w/],
  ['PUN-06', / {2,}|\t/],
  ['PUN-06', /\w +[!,;?](?!\w)|\w +\.(?!\w|\.)|\w +:(?!\/)/],
  ['PUN-06', /[A-Za-z][,;!](?=[A-Za-z])|[a-z]:(?=[A-Za-z])/],
  ['PUN-06', /[a-z]\((?=[A-Za-z])|\)(?=[A-Za-z])/],
  ['PUN-06', /\b(?:Gate|Exit|Block|Room|Hall|Line|Platform|Building|Entrance|Area|Zone)[A-Z0-9]\b/],
  ['PUN-06', /^\s|\s$/],
  [
    'PUN-03',
    /\b(?:Rd|Ave|Expwy|Blvd)\.(?=\s*$|\s+[A-Z(])|(?<=\p{L}\s)(?<!\b(?:of|the|at|to)\s)St\.(?=\s*$|\s+[A-Z(])/u,
  ],
  ['PUN-08', /\?(?!$)|[*#^~|\\<>=_]|[@](?!\w)/],
  [
    'PUN-02',
    /(?<!\b(?:[ap]\.m|B\.C|A\.D|U\.S|etc|Co|Ltd|Inc|Dr|No|St|Ave|Rd))[.,]{2,}(?<!\.\.\.)|[,;:、·]\s*$/,
  ],
  ['ABB-01', /\bN[oO]\.?(?=\d)|\bNO\.? \d|\bNr\.?\s?\d|#\s?\d/],
];

/** Signs that only name a thing. */
const NAMING = new Set([
  'facility',
  'place-name',
  'metro',
  'guide-sign',
  'street-plate',
  'food',
  'shop',
  'ticket',
]);

function unbalanced(text: string): number | undefined {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')' && open.pop() === undefined) return at;
  }
  return open[0];
}

function finalStop(analysis: Analysis): Report[] {
  const { sign, words } = analysis;
  const text = sign.en.trimEnd();
  if (
    !/[A-Za-z0-9)]\.$/.test(text) ||
    /\b(?:No|Rm|Ltd|Co|Inc|St|Dr|Mr|Mrs|[ap]\.m|[A-Z]|etc|Tel|Max|Min|approx|Ave|Rd|Expwy)\.$/i.test(text)
  )
    return [];
  const letters = words.filter((word) => !word.code);
  if (/[.!?]\s+\S/.test(text.slice(0, -1))) return [];
  const content = letters.filter((word) => word.text.length > 3);
  const titled = content.every((word) => /^\p{Lu}/u.test(word.text));
  if (!titled && letters.length > 2) return [];
  return [{ rule: 'PUN-02', start: text.length - 1, end: text.length, suggestion: text.slice(0, -1) }];
}

/** Marks and blanks of the English text. */
export function checkPunctuation(analysis: Analysis): Report[] {
  const { sign } = analysis;
  const text = sign.en.slice(0, 4000);
  if (text.trim() === '') return [];
  const reports: Report[] = [];
  const wide = [...text.matchAll(new RegExp(WIDE, 'gu'))].find((match) => !CURLY_FINE.test(match[0]));
  if (wide)
    reports.push({
      rule: 'PUN-01',
      start: wide.index,
      end: wide.index + 1,
      suggestion: text.normalize('NFKC'),
    });
  for (const pattern of NEEDS_MARK) {
    const match = pattern.exec(text);
    if (!match) continue;
    reports.push({ rule: 'PUN-04', start: match.index, end: match.index + match[0].length });
    break;
  }
  for (const [rule, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match || exempt(rule, match[0], analysis)) continue;
    reports.push({ rule, start: match.index, end: match.index + match[0].length });
    break;
  }
  const bracket = unbalanced(text);
  if (bracket !== undefined)
    reports.push({ rule: 'PUN-08', severity: 'S3', start: bracket, end: bracket + 1 });
  if (reports.length === 0) reports.push(...finalStop(analysis));
  if (/!/.test(text) && reports.length === 0 && !loudAllowed(analysis))
    reports.push({
      rule: 'PUN-07',
      severity: /!!/.test(text) || NAMING.has(sign.kind) ? 'S3' : 'S4',
      start: text.indexOf('!'),
      end: text.length,
    });
  return reports;
}

function exempt(rule: string, found: string, analysis: Analysis): boolean {
  const { sign } = analysis;
  if (rule === 'PUN-05')
    return (
      /\d/.test(found) ||
      /\d\s*[-–]\s*\d/.test(sign.en) ||
      (/[A-Z][a-z]+ - [A-Z]/.test(sign.en) === true && /[—–\-~至到：:]/.test(sign.zh))
    );
  if (rule === 'PUN-08')
    return (
      sign.zh.includes(found) ||
      (found === '?' && /[?？吗]/.test(sign.zh)) ||
      (found === '~' && /[~～至]/.test(sign.zh)) ||
      (found === '@' && /@/.test(sign.zh))
    );
  if (rule === 'ABB-01') return /#/.test(found) && /#/.test(sign.zh);
  return false;
}

function loudAllowed(analysis: Analysis): boolean {
  const { sign } = analysis;
  return (
    sign.kind === 'warning' ||
    sign.kind === 'prohibition' ||
    /[!！]|危险|小心|当心|注意|欢迎|谢谢|警/.test(sign.zh) ||
    /\b(?:caution|danger|warning|welcome|attention|thank)/i.test(sign.en)
  );
}
