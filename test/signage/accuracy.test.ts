import { auditRegister } from 'shared/signage';
import { describe, expect, it } from 'vitest';
import { measure, type Share } from '../../scripts/src/bench/accuracy';
import { labelledRows, SETS } from '../../scripts/src/bench/sets';
import { auditMeans } from '../../scripts/src/signs/means';

const means = auditMeans();
/** What each set has to reach. The reported signs are the hardest real ones, so theirs are what is reached today. */
const BARS: Record<(typeof SETS)[number], { found: number; outside: number; type: number }> = {
  dev: { found: 0.92, outside: 0.8, type: 0.85 },
  look: { found: 0.92, outside: 0.8, type: 0.85 },
  score: { found: 0.92, outside: 0.8, type: 0.85 },
  found: { found: 0.92, outside: 0.8, type: 0.8 },
  'found-2': { found: 0.84, outside: 0.8, type: 0.75 },
};

const rate = ({ part, whole }: Share): number => part / whole;

describe.each(SETS)('the labelled set %s', (name) => {
  const bars = BARS[name];
  const rows = labelledRows(name);
  const found = auditRegister(rows, means);
  const accuracy = measure(
    rows.map((row) => ({ row, findings: found.get(row.id) ?? [] })),
    means.terms,
  );

  it('finds wrong signs', () => {
    expect(rate(accuracy.found)).toBeGreaterThanOrEqual(bars.found);
  });

  it('finds wrong signs whose Chinese is in no term', () => {
    expect(rate(accuracy.foundOutsideTerms)).toBeGreaterThanOrEqual(bars.outside);
  });

  it('leaves correct signs alone', () => {
    expect(rate(accuracy.flagged)).toBeLessThanOrEqual(0.02);
  });

  it('says what kind of error it is', () => {
    expect(rate(accuracy.rightMainType)).toBeGreaterThanOrEqual(bars.type);
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
