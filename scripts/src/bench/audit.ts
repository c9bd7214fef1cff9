import { auditRegister, createTermBase, type PlaceKind, type TermBase } from 'shared/signage';
import { auditMeans } from '../signs/means';
import { type Accuracy, counting, measure, type Share, unfair, type Verdict } from './accuracy';
import { baselineFindings } from './baseline';
import { type Labelled, labelledFile, labelledRows, SETS } from './sets';

const percent = ({ part, whole }: Share): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

const MEASURES = [
  ['found, all wrong signs', 'found'],
  ['found, Chinese not in terms', 'foundOutsideTerms'],
  ['correct signs flagged S1–S3', 'flagged'],
  ['right type, main finding', 'rightMainType'],
  ['right type, any finding', 'rightAnyType'],
] as const;

/** What one set showed, of the engine and of the baseline. */
interface Judged {
  readonly set: string;
  readonly engine: Accuracy;
  readonly baseline: Accuracy;
}

function print({ set, engine: accuracy, baseline }: Judged): void {
  process.stdout.write(`\n${set}\n  ${''.padEnd(28)} ${'engine'.padEnd(18)} baseline\n`);
  for (const [label, key] of MEASURES)
    process.stdout.write(
      `  ${label.padEnd(28)} ${percent(accuracy[key]).padEnd(18)} ${percent(baseline[key])}\n`,
    );
  for (const [label, line] of [...accuracy.confusion].sort()) {
    const cells = [...line]
      .sort((left, right) => right[1] - left[1])
      .map(([type, number]) => `${type} ${number}`);
    process.stdout.write(`    ${label.padEnd(22)} ${cells.join(', ')}\n`);
  }
}

function printFailures(verdicts: readonly Verdict[]): void {
  for (const verdict of verdicts) {
    const { row, findings } = verdict;
    const list = counting(findings);
    const failed = row.wrong ? list.length === 0 : unfair(verdict).length > 0;
    const mistyped = row.wrong && list.length > 0 && !row.types.includes(list[0]?.type ?? '');
    if (!failed && !mistyped) continue;
    const mark = row.wrong ? (failed ? 'MISS' : 'TYPE') : 'FALSE';
    const said = findings.map(
      ({ rule, type, start, end }) => `${rule} ${type} “${row.en.slice(start, end)}”`,
    );
    process.stdout.write(
      `  ${mark} ${row.id} ${row.zh} | ${row.en} [${row.kind}] ${row.types.join('|')} ← ${said.join('; ')}\n`,
    );
  }
}

const KINDS: Record<string, PlaceKind> = {
  road: 'guide-sign',
  metro: 'metro',
  direction: 'guide-sign',
  waste: 'facility',
  facility: 'facility',
  ticket: 'ticket',
  warning: 'warning',
  prohibition: 'prohibition',
  instruction: 'instruction',
  notice: 'notice',
};

/** Every preferred and accepted form of the term base as a correct sign. */
function acceptedForms(terms: TermBase): Labelled[] {
  return terms.terms.flatMap((term) =>
    [term.preferred, ...term.accepted].map((en, at) => {
      const plate = term.domain === 'road' && /(?:Lu|lu|Jie|jie|Xiang|xiang)$/.test(en);
      const kind = term.only ?? (plate ? 'street-plate' : (KINDS[term.domain] ?? 'place-name'));
      return { id: `${term.zh}/${at}`, zh: term.zh, en, kind, wrong: false, types: [] };
    }),
  );
}

/** A term base without terms and without the lexicon's entries for these texts: they are as good as never seen. */
function unseen(forms: readonly Labelled[]): TermBase {
  const base = createTermBase([]);
  const entries = new Map(base.entries);
  for (const { zh } of forms) if (zh.length > 2) entries.delete(zh);
  return { ...base, entries };
}

/** Prints accuracy on every labelled set, and how often good forms are flagged with and without their terms. */
export function benchAudit(args: readonly string[]): unknown {
  if (args.includes('--help')) {
    process.stdout.write(
      `usage: npm run bench -- audit [${SETS.join('|')}|terms|bare|unseen|FILE.csv …] [--verbose]\n`,
    );
    return undefined;
  }
  const judged: Judged[] = [];
  const verbose = args.includes('--verbose');
  const only = args.filter((arg) => !arg.startsWith('--'));
  const means = auditMeans();
  const { terms, dictionary } = means;
  const judge = (name: string, rows: readonly Labelled[], base: TermBase): void => {
    if (
      rows.length === 0 ||
      (only.length > 0 && !only.includes(name) && !only.includes(name.split(':')[0] as string))
    )
      return;
    const found = auditRegister(rows, { terms: base, ...(dictionary ? { dictionary } : {}) });
    const verdicts = rows.map((row) => ({ row, findings: found.get(row.id) ?? [] }));
    const plain = rows.map((row) => ({ row, findings: baselineFindings(row, { ...means, terms: base }) }));
    const one = { set: name, engine: measure(verdicts, terms), baseline: measure(plain, terms) };
    judged.push(one);
    print(one);
    if (verbose) printFailures(verdicts);
  };
  for (const name of SETS) judge(name, labelledRows(name), terms);
  for (const path of only.filter((arg) => arg.endsWith('.csv'))) judge(path, labelledFile(path), terms);
  const forms = acceptedForms(terms);
  judge('terms: every preferred and accepted form', forms, terms);
  judge('bare: the same forms, with an empty term base', forms, createTermBase([]));
  judge(
    'unseen: the same forms, with neither their terms nor lexicon entries of their Chinese',
    forms,
    unseen(forms),
  );
  const plainly = ({ confusion, ...shares }: Accuracy) => ({
    ...shares,
    confusion: Object.fromEntries([...confusion].map(([type, line]) => [type, Object.fromEntries(line)])),
  });
  return judged.map(({ set, engine, baseline }) => ({
    set,
    engine: plainly(engine),
    baseline: plainly(baseline),
  }));
}
