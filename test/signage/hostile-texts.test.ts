import { auditProse, auditSign, PLACE_KINDS, type PlaceKind } from 'shared/signage';
import { expect, it } from 'vitest';
import { hostileTexts } from '../../scripts/src/bench/texts';
import { auditMeans } from '../../scripts/src/signs/means';

const means = auditMeans();

it('survives texts of mixed scripts, broken characters and traps for regular expressions', () => {
  let at = 0;
  for (const { zh, en } of hostileTexts(1500, 7)) {
    const kind = PLACE_KINDS[at % PLACE_KINDS.length] as PlaceKind;
    for (const finding of auditSign({ id: String(at), zh, en, kind }, means)) {
      const text = finding.field === 'zh' ? zh : en;
      expect(finding.start).toBeGreaterThanOrEqual(0);
      expect(finding.end).toBeGreaterThanOrEqual(finding.start);
      expect(finding.end).toBeLessThanOrEqual(text.length);
    }
    if (at % 10 === 0) auditProse({ id: String(at), zh, en }, means);
    at += 1;
  }
  expect(at).toBeGreaterThan(1500);
});
