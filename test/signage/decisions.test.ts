import { auditRegister, createDecisions, type Decision, labelledRow, type Sign } from 'shared/signage';
import { describe, expect, it } from 'vitest';
import { auditMeans } from '../../scripts/src/signs/means';

const means = auditMeans();
const sign: Sign = { id: 'gate-1', zh: '检票口', en: 'Ticket Mouth', kind: 'facility', register: 'square' };
const twin: Sign = { ...sign, id: 'gate-2', register: 'north' };
const by = { reason: 'historic sign', person: 'Li Wei', date: '2026-03-02' };

const rulesOf = (signs: Sign[], decisions: Decision[], id: string): string[] =>
  (auditRegister(signs, means, createDecisions(decisions)).get(id) ?? []).map((finding) => finding.rule);

describe('a decision', () => {
  it('accepts a finding for one sign', () => {
    const decisions: Decision[] = [{ scope: 'sign', rule: '*', sign: 'gate-1', ...by }];
    expect(rulesOf([sign, twin], decisions, 'gate-1')).toEqual([]);
    expect(rulesOf([sign, twin], decisions, 'gate-2')).not.toEqual([]);
  });

  it('no longer stands when the text of the sign changes', () => {
    const decisions: Decision[] = [
      { scope: 'sign', rule: '*', sign: 'gate-1', zh: sign.zh, en: sign.en, ...by },
    ];
    expect(rulesOf([sign], decisions, 'gate-1')).toEqual([]);
    expect(rulesOf([{ ...sign, en: 'Tiket Mouth' }], decisions, 'gate-1')).not.toEqual([]);
  });

  it('accepts a text wherever it stands', () => {
    const decisions: Decision[] = [{ scope: 'text', rule: '*', zh: sign.zh, en: sign.en, ...by }];
    expect(rulesOf([sign, twin], decisions, 'gate-2')).toEqual([]);
  });

  it('switches one rule off in one register', () => {
    const decisions: Decision[] = [{ scope: 'register', rule: 'GLOSS-01', register: 'square', ...by }];
    expect(rulesOf([sign, twin], decisions, 'gate-1')).not.toContain('GLOSS-01');
    expect(rulesOf([sign, twin], decisions, 'gate-2')).toContain('GLOSS-01');
  });

  it('becomes a labelled row', () => {
    const findings = auditRegister([sign], means).get('gate-1') ?? [];
    const confirmed = labelledRow(sign, findings, {
      scope: 'confirmed',
      rule: 'GLOSS-01',
      sign: 'gate-1',
      ...by,
    });
    expect(confirmed).toMatchObject({
      verdict: 'error',
      error_types: 'chinglish',
      correct_en: 'Ticket Gate',
    });
    const accepted = labelledRow(sign, findings, { scope: 'sign', rule: '*', sign: 'gate-1', ...by });
    expect(accepted).toMatchObject({ verdict: 'ok', error_types: '', correct_en: 'Ticket Mouth' });
  });
});
