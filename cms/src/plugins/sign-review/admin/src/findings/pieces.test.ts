import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from './finding';
import { piecesOf } from './pieces';

const finding = (start: number, end: number, severity: Severity = 'S2') =>
  ({ start, end, severity, field: 'en', rule: 'X' }) as Finding;
const told = (text: string, ...findings: Finding[]) =>
  piecesOf(text, findings).map(({ text: piece, severity }) => (severity ? `${severity}[${piece}]` : piece));

describe('the marks in a text', () => {
  it('stand at the spans of the findings', () => {
    expect(told('Ticket Ofice', finding(7, 12))).toEqual(['Ticket ', 'S2[Ofice]']);
    expect(told('Exit')).toEqual(['Exit']);
    expect(told('')).toEqual([]);
  });

  it('show the gravest where they overlap, since findings come gravest first', () => {
    expect(told('South Gate', finding(0, 10, 'S1'), finding(0, 5))).toEqual(['S1[South]', 'S1[ Gate]']);
  });

  it('never add, lose or move a character, whatever the spans', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), spans, (text, pairs) => {
        const findings = pairs.map(([start, end]) => finding(start, end));
        expect(
          piecesOf(text, findings)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
