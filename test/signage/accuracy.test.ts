import { auditRegister } from 'shared/signage';
import { describe, expect, it } from 'vitest';
import { measure, type Share } from '../../scripts/src/bench/accuracy';
import { labelledRows, SETS } from '../../scripts/src/bench/sets';
import { auditMeans } from '../../scripts/src/signs/means';

const means = auditMeans();
const rate = ({ part, whole }: Share): number => part / whole;

describe.each(SETS.filter((name) => labelledRows(name).length > 0))('the labelled set %s', (name) => {
  const rows = labelledRows(name);
  const found = auditRegister(rows, means);
  const accuracy = measure(
    rows.map((row) => ({ row, findings: found.get(row.id) ?? [] })),
    means.terms,
  );

  it('finds wrong signs', () => {
    expect(rate(accuracy.found)).toBeGreaterThanOrEqual(0.92);
  });

  it('finds wrong signs whose Chinese is in no term', () => {
    expect(rate(accuracy.foundOutsideTerms)).toBeGreaterThanOrEqual(0.8);
  });

  it('leaves correct signs alone', () => {
    expect(rate(accuracy.flagged)).toBeLessThanOrEqual(0.02);
  });

  it('says what kind of error it is', () => {
    expect(rate(accuracy.rightMainType)).toBeGreaterThanOrEqual(0.85);
  });
});

it('leaves every preferred and accepted form of the term base alone', () => {
  const forms = means.terms.terms.flatMap((term) =>
    term.forms.map((en, at) => ({
      id: `${term.zh}/${term.only ?? ''}/${at}`,
      zh: term.zh,
      en,
      kind:
        term.only ?? (term.domain === 'road' && /(?:lu|jie|xiang)$/i.test(en) ? 'street-plate' : 'facility'),
    })),
  ) as Parameters<typeof auditRegister>[0];
  const found = auditRegister(forms, means);
  const flagged = forms.filter(({ id }) => (found.get(id) ?? []).some(({ severity }) => severity !== 'S4'));
  expect(flagged.map(({ zh, en }) => `${zh} → ${en}`)).toEqual([]);
});
