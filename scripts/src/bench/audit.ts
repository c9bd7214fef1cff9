import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { auditRegister, auditSign, createTermBase, type Finding, type PlaceKind, type Sign, type TermBase } from 'shared/signage';
import { englishDictionary } from '../signs/dictionary';
import { readTerms, SHIPPED_TERMS } from '../signs/term-file';

interface Labelled extends Sign {
  wrong: boolean;
  types: string[];
}

interface Verdict {
  row: Labelled;
  findings: Finding[];
}

const set = (name: string): string =>
  fileURLToPath(new URL(`../../../test/signage/sets/${name}.csv`, import.meta.url));

function read(path: string): Labelled[] {
  const rows = parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
  return rows.map((row) => ({
    id: row['id'] ?? '',
    zh: row['zh'] ?? '',
    en: row['en'] ?? '',
    kind: row['place_kind'] as PlaceKind,
    register: row['register'] ?? '',
    wrong: row['verdict'] === 'error',
    types: (row['error_types'] ?? '').split('|').filter(Boolean),
  }));
}

const grave = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.severity !== 'S4');
/** Within a register an inconsistency is fair on every member, also on the one to keep. */
const unfair = (row: Labelled, findings: readonly Finding[]): Finding[] =>
  grave(findings).filter((finding) => !(row.register && finding.type === 'inconsistent'));
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

function print(name: string, verdicts: readonly Verdict[], terms: TermBase, verbose: boolean): void {
  const wrong = verdicts.filter(({ row }) => row.wrong);
  const right = verdicts.filter(({ row }) => !row.wrong);
  const found = wrong.filter(({ findings }) => grave(findings).length > 0);
  const outside = wrong.filter(({ row }) => terms.lookup(row.zh.replace(/[\s\p{P}]/gu, ''), row.kind).length === 0);
  const flagged = right.filter(({ row, findings }) => unfair(row, findings).length > 0);
  const typed = found.filter(({ row, findings }) => row.types.includes(grave(findings)[0]?.type ?? ''));
  const anyTyped = found.filter(({ row, findings }) => grave(findings).some((finding) => row.types.includes(finding.type)));
  const outsideFound = outside.filter(({ findings }) => grave(findings).length > 0);
  process.stdout.write(
    `\n${name}\n  found, all wrong signs        ${percent(found.length, wrong.length)}\n` +
      `  found, Chinese not in terms   ${percent(outsideFound.length, outside.length)}\n` +
      `  correct signs flagged S1–S3   ${percent(flagged.length, right.length)}\n` +
      `  right type, main finding      ${percent(typed.length, found.length)}\n` +
      `  right type, any finding       ${percent(anyTyped.length, found.length)}\n`,
  );
  const table = new Map<string, Map<string, number>>();
  for (const { row, findings } of wrong) {
    const label = row.types[0] ?? '?';
    const got = grave(findings)[0]?.type ?? '(none)';
    const line = table.get(label) ?? new Map<string, number>();
    const agreed = row.types.includes(got) ? label : got;
    line.set(agreed, (line.get(agreed) ?? 0) + 1);
    table.set(label, line);
  }
  for (const [label, line] of [...table].sort()) {
    const cells = [...line].sort((a, b) => b[1] - a[1]).map(([type, count]) => `${type} ${count}`);
    process.stdout.write(`    ${label.padEnd(22)} ${cells.join(', ')}\n`);
  }
  if (!verbose) return;
  for (const { row, findings } of verdicts) {
    const list = grave(findings);
    const missed = row.wrong ? list.length === 0 : unfair(row, findings).length > 0;
    const mistyped = row.wrong && list.length > 0 && !row.types.includes(list[0]?.type ?? '');
    if (!missed && !mistyped) continue;
    const mark = row.wrong ? (missed ? 'MISS' : 'TYPE') : 'FALSE';
    process.stdout.write(
      `  ${mark} ${row.id} ${row.zh} | ${row.en} [${row.kind}] ${row.types.join('|')} ← ${findings.map((finding) => `${finding.rule}:${finding.type}:${finding.severity} ${row.en.slice(finding.start, finding.end)}`).join('; ')}\n`,
    );
  }
}

/** Accepted forms of every term, judged without that term base: how often the machinery alone errs. */
function acceptedForms(terms: TermBase): Labelled[] {
  return terms.terms.flatMap((term) =>
    [term.preferred, ...term.accepted].map((en, at) => ({
      id: `T-${term.zh}-${at}`,
      zh: term.zh,
      en,
      kind: term.only ?? kindOf(term.domain, en),
      wrong: false,
      types: [],
    })),
  );
}

function kindOf(domain: string, en: string): PlaceKind {
  if (/(?:Lu|Jie|Dajie|Xilu|Xiang|Dongdajie|Xidajie|xiang)$/.test(en) && domain === 'road') return 'street-plate';
  const kinds: Record<string, PlaceKind> = { road: 'guide-sign', metro: 'metro', direction: 'guide-sign', waste: 'facility', facility: 'facility', ticket: 'ticket', warning: 'warning', prohibition: 'prohibition', instruction: 'instruction', notice: 'notice' };
  return kinds[domain] ?? 'place-name';
}

/** Prints accuracy on every labelled set. */
export function benchAudit(args: readonly string[]): void {
  const verbose = args.includes('--verbose');
  const only = args.filter((arg) => !arg.startsWith('--'));
  const terms = createTermBase(readTerms(SHIPPED_TERMS));
  const empty = createTermBase([]);
  const dictionary = englishDictionary();
  const wanted = (name: string): boolean => only.length === 0 || only.includes(name);
  for (const name of ['dev', 'look', 'score', 'found']) {
    if (!wanted(name) || !existsSync(set(name))) continue;
    const rows = read(set(name));
    const found = auditRegister(rows, { terms, dictionary });
    print(name, rows.map((row) => ({ row, findings: found.get(row.id) ?? [] })), terms, verbose);
  }
  const forms = acceptedForms(terms);
  if (wanted('terms')) print('terms: every preferred and accepted form', forms.map((row) => ({ row, findings: auditSign(row, { terms, dictionary }) })), terms, verbose);
  if (wanted('bare')) print('bare: the same forms with an empty term base', forms.map((row) => ({ row, findings: auditSign(row, { terms: empty, dictionary }) })), terms, verbose);
}
