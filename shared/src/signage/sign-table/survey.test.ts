import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE_KINDS } from '../sign';
import { SIGN_LABELS } from '../sign-register/labels';
import {
  blankSign,
  SIGN_FIELDS,
  SIGN_STATES,
  type SignField,
  type SignRecord,
} from '../sign-register/sign-record';
import { normalSign, signProblems } from '../sign-register/sign-rules';
import { harmlessCell, readCell, writeCell } from './cells';
import { findHeadings, guessMapping } from './columns';
import { type KnownSign, previewSurvey, type RowDecision, settledRows, undecided } from './preview-survey';
import { readSurvey } from './read-signs';

const words = fc.string({ maxLength: 12 });
const date = fc.constantFrom('2024-02-29', '2026-03-01', null);
const record: fc.Arbitrary<SignRecord> = fc
  .record({
    code: fc.stringMatching(/^[A-Z][A-Z0-9-]{0,10}$/),
    place: words,
    area: words,
    position: fc.option(fc.tuple(fc.integer({ min: -89, max: 89 }), fc.integer({ min: -179, max: 179 }))),
    kind: fc.constantFrom(...PLACE_KINDS),
    owner: words,
    zh: words.map((text) => `口${text}`),
    en: words,
    setUpOn: date,
    reviewedOn: date,
    state: fc.constantFrom(...SIGN_STATES),
  })
  .map(({ position, ...fields }) =>
    normalSign({
      ...blankSign,
      ...fields,
      latitude: position?.[0] ?? null,
      longitude: position?.[1] ?? null,
    }),
  );

const headings = SIGN_FIELDS.map((field) => SIGN_LABELS[field].zh);
const rowsOf = (signs: readonly SignRecord[]) =>
  signs.map((sign, at) => ({
    row: at + 2,
    cells: SIGN_FIELDS.map((field) => harmlessCell(writeCell(field, sign))),
  }));
const distinct = fc.uniqueArray(record, { selector: ({ code }) => code, maxLength: 6 });
const known = (sign: SignRecord): KnownSign => ({ ...sign, documentId: `id-${sign.code}` });
const preview = (signs: readonly SignRecord[], register: readonly SignRecord[]) => {
  const mapping = guessMapping(headings);
  return previewSurvey(readSurvey(rowsOf(signs), mapping, headings), register.map(known), mapping, headings);
};

describe('a survey of signs', () => {
  it('finds its headings below titles and names every field by its own label', () => {
    expect(Object.keys(guessMapping(headings)).sort()).toEqual([...SIGN_FIELDS].sort());
    const sheet = [['普查表'], [], ['标识编号', '中文内容', '英文译文'], ['A-1', '出口', 'Exit']];
    expect(findHeadings(sheet.map((cells) => ({ cells })))).toBe(2);
  });

  it('of what the register exports changes nothing', () => {
    fc.assert(
      fc.property(distinct, (signs) => {
        expect(preview(signs, signs).every(({ change }) => change === 'equal')).toBe(true);
      }),
    );
  });

  it('of what the register exports changes nothing either where a database turns properties round', () => {
    const sign = { ...blankSign, code: 'A-1', zh: '出口', en: 'Exit' };
    const turned = { ...sign, furtherTexts: [{ text: '출구', locale: 'ko' }] };
    const [row] = preview([{ ...sign, furtherTexts: [{ locale: 'ko', text: '출구' }] }], [turned]);
    expect(row?.change).toBe('equal');
  });

  it('of new signs enters each as it is', () => {
    fc.assert(
      fc.property(distinct, (signs) => {
        const rows = preview(signs, []);
        expect(undecided(rows, new Map())).toEqual([]);
        const entered = settledRows(rows, new Map()).map(({ fields }) => ({ ...blankSign, ...fields }));
        expect(entered).toEqual(signs);
        for (const sign of entered) expect(signProblems(sign)).toEqual([]);
      }),
    );
  });

  it('lets a contradiction stand until a person decides, and then does just that', () => {
    const decide = fc.constantFrom<RowDecision>('take', 'keep', 'skip');
    fc.assert(
      fc.property(record, record, decide, (mine, other, decision) => {
        const theirs = { ...other, code: mine.code };
        const [row] = preview([theirs], [mine]);
        if (row?.change !== 'conflict') return;
        expect(undecided([row], new Map())).toHaveLength(1);
        const [settled] = settledRows([row], new Map([[row.row, decision]]));
        if (decision === 'skip') expect(settled).toBeUndefined();
        const after: SignRecord = { ...mine, ...settled?.fields };
        for (const field of row.disputed)
          expect(after[field]).toEqual(decision === 'take' ? theirs[field] : mine[field]);
      }),
    );
  });

  it('with a code twice takes the one that is decided for', () => {
    const first = { ...blankSign, code: 'A-1', zh: '出口', en: 'Exit' };
    const second = { ...first, en: 'Way Out' };
    const rows = preview([first, second], []);
    expect(rows.map(({ change, sameAs }) => [change, sameAs])).toEqual([
      ['new', undefined],
      ['duplicate', 2],
    ]);
    const english = (decision: RowDecision) =>
      settledRows(rows, new Map([[3, decision]])).map(({ fields }) => fields.en);
    expect([english('skip'), english('take')]).toEqual([['Exit'], ['Way Out']]);
  });
});

describe('a cell', () => {
  it('of an export never begins as a formula, and reads back as what it was', () => {
    const beginnings = fc.constantFrom('=', '+', '-', '@', '\t', "'", '');
    fc.assert(
      fc.property(beginnings, words, (beginning, text) => {
        const value = `${beginning}${text}`.trim();
        const cell = harmlessCell(value);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(readCell('zh', cell)).toEqual({ value });
      }),
    );
  });

  it('says what is wrong with it and never guesses', () => {
    const rule = (field: SignField, cell: string) => {
      const read = readCell(field, cell);
      return 'rule' in read ? read.rule : read.value;
    };
    expect(rule('setUpOn', '2026年3月1日')).toBe('2026-03-01');
    expect(rule('setUpOn', '20260301')).toBe('2026-03-01');
    expect(rule('setUpOn', '去年')).toBe('no-date');
    expect(rule('latitude', '北纬39.9°')).toBe(39.9);
    expect(rule('latitude', '39°54′26″')).toBe('no-number');
    expect(rule('kind', '提示')).toBe('instruction');
    expect(rule('kind', '飞碟')).toBe('unknown');
    expect(rule('furtherTexts', 'ja：出口 | ko：출구')).toEqual([
      { locale: 'ja', text: '出口' },
      { locale: 'ko', text: '출구' },
    ]);
  });
});
