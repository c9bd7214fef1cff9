import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from './term-base';
import { previewTerms } from './term-changes';
import { normalTerm, TERM_COLUMNS, termProblems } from './term-rules';
import { readTermTable, termCells } from './term-table';

const head = Object.keys(TERM_COLUMNS);
const gate: Term = {
  zh: '天安门',
  preferred: "Tian'anmen Gate",
  accepted: ["Tian'anmen"],
  forbidden: ['Tian An Men'],
  domain: 'place-tiananmen',
  source: 'names of 2024',
  confidence: 'high',
};
const table = (...rows: string[][]) =>
  readTermTable([head, ...rows].map((cells, at) => ({ row: at + 1, cells })));
const wrong = (term: Partial<Term>) =>
  termProblems({ ...gate, ...term }).map(({ column, rule }) => `${column} ${rule}`);

describe('a term', () => {
  it('with everything in order breaks no rule', () => expect(wrong({})).toEqual([]));

  it.each<[string, Partial<Term>, string]>([
    ['without Chinese', { zh: '' }, 'zh required'],
    ['in no Chinese characters', { zh: 'Gate' }, 'zh chinese'],
    ['without an English form', { preferred: '' }, 'en_preferred required'],
    ['with Chinese in the English', { preferred: '天安门 Gate' }, 'en_preferred english'],
    ['with a full-width mark', { accepted: ['Gate（East）'] }, 'en_also_accepted english'],
    ['with two forms in one', { preferred: 'Gate|Door' }, 'en_preferred separator'],
    ['with a line break in a form', { forbidden: ['Sky\nDoor'] }, 'forbidden separator'],
    ['that is only marks', { preferred: '--' }, 'en_preferred english'],
    ['that is endless', { zh: '门'.repeat(201) }, 'zh length'],
    ['with a formula', { preferred: '=HYPERLINK("x")' }, 'en_preferred formula'],
    ['whose source is a formula', { source: '@SUM(1)' }, 'source formula'],
    ['whose domain has capitals', { domain: 'Place' }, 'domain domain-format'],
    ['with another confidence', { confidence: 'sure' }, 'confidence confidence-value'],
  ])('%s is refused at its column', (_name, change, expected) => {
    expect(wrong(change)).toEqual([expected]);
  });

  it('cannot forbid a form that the auditor reads as the preferred one', () => {
    expect(wrong({ forbidden: ["The TIAN'ANMEN Gates"] })).toEqual(['forbidden contradiction']);
  });
});

describe('a table of terms', () => {
  it('is read with its rows, whatever the order of columns', () => {
    const read = readTermTable([
      { row: 1, cells: ['en_preferred', 'zh'] },
      { row: 2, cells: ['Exit', ' 出口 '] },
      { row: 3, cells: ['', ''] },
    ]);
    expect(read.rows).toEqual([
      {
        row: 2,
        term: expect.objectContaining({ zh: '出口', preferred: 'Exit', accepted: [] }),
        problems: [],
      },
    ]);
  });

  it('names a missing column, a column twice and columns that no term has', () => {
    const read = readTermTable([{ row: 1, cells: ['zh', 'zh', 'note'] }]);
    expect(read.headProblems.map(({ column, rule }) => [column, rule])).toEqual([
      ['en_preferred', 'missing-column'],
      ['zh', 'repeated-column'],
    ]);
    expect(read.unknownColumns).toEqual(['note']);
  });

  it('names the row of a term that stands twice, and of one with a comma too many', () => {
    const rows = table(termCells(gate), termCells(gate), [...termCells(gate), 'x']).rows;
    expect(rows.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([
      [],
      ['duplicate'],
      ['too-many-cells', 'duplicate'],
    ]);
    expect(rows[1]?.problems[0]?.message.zh).toContain('第 2 行');
  });

  it('says what would be new, changed, equal and wrong', () => {
    const known = new Map([[gate.zh, gate]]);
    const told = (...rows: string[][]) => previewTerms(table(...rows), known).map(({ change }) => change);
    expect(told(termCells(gate), termCells({ ...gate, zh: '端门', preferred: 'Duanmen Gate' }))).toEqual([
      'equal',
      'new',
    ]);
    expect(told(termCells({ ...gate, source: 'another' }))).toEqual(['changed']);
    expect(told(termCells({ ...gate, preferred: '' }))).toEqual(['wrong']);
  });

  it('leaves alone what it has no column for, and is refused where that contradicts it', () => {
    const known = new Map([[gate.zh, gate]]);
    const short = (preferred: string) =>
      previewTerms(
        readTermTable([
          { row: 1, cells: ['zh', 'en_preferred'] },
          { row: 2, cells: [gate.zh, preferred] },
        ]),
        known,
      )[0];
    expect(short("Tian'anmen Gate")?.change).toBe('equal');
    expect(short('Gate of Heavenly Peace')).toMatchObject({
      change: 'changed',
      fields: ['preferred'],
      term: { forbidden: ['Tian An Men'], source: 'names of 2024' },
    });
    expect(short('Tian An Men')?.problems.map(({ rule }) => rule)).toEqual(['contradiction']);
  });

  it('says an exported term again, to the letter', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', ',', '"', "'", '|', 'é', '门', '9') });
    const forms = fc.array(text, { maxLength: 3 });
    const terms = fc.record({
      zh: text,
      preferred: text,
      accepted: forms,
      forbidden: forms,
      domain: text,
      source: text,
      confidence: text,
    });
    fc.assert(
      fc.property(terms, (raw) => {
        const term = normalTerm(raw);
        fc.pre(
          termProblems(term).every(({ rule }) => rule === 'confidence-value' || rule === 'domain-format'),
        );
        expect(table(termCells(term)).rows[0]?.term).toEqual(term);
      }),
    );
  });
});
