import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CASE_STATES,
  CASE_STEPS,
  type CaseState,
  type CaseStep,
  isOverdue,
  OPEN_STATES,
  stateAfter,
  stepProblems,
  stepsFrom,
  TRANSITIONS,
} from './case-steps';

const today = '2026-11-27';
const everything = {
  owner: '某管理处',
  deadline: '2026-12-31',
  contact: '某人 010-00000000',
  reason: '理由',
  photograph: true,
};

describe('the loop from finding to striking off', () => {
  it('leads from found to closed by its four steps and no shorter way', () => {
    let state: CaseState = 'found';
    for (const step of ['notify', 'prove', 'verify', 'close'] as const) {
      expect(stepProblems(state, step, everything, today)).toEqual([]);
      state = stateAfter(step);
    }
    expect(state).toBe('closed');
    for (const early of ['found', 'notified', 'rectified'] as const)
      expect(stepProblems(early, 'close', everything, today).map(({ field }) => field)).toEqual(['state']);
  });

  it('asks for what each step needs, and takes no deadline before today', () => {
    expect(stepProblems('found', 'notify', {}, today).map(({ field }) => field)).toEqual([
      'owner',
      'deadline',
      'contact',
    ]);
    const late = { ...everything, deadline: '2026-11-26' };
    expect(stepProblems('found', 'notify', late, today).map(({ field }) => field)).toEqual(['deadline']);
    expect(stepProblems('rectified', 'verify', { photograph: false }, today)).toHaveLength(1);
    expect(stepProblems('closed', 'reopen', { reason: '  ' }, today)).toHaveLength(1);
  });

  it('is never closed without a notice, a proof and a check-back since it was last opened', () => {
    const steps = fc.array(fc.constantFrom(...CASE_STEPS), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (tried) => {
        let state: CaseState = 'found';
        let taken: CaseStep[] = [];
        for (const step of tried) {
          if (stepProblems(state, step, everything, today).length > 0) continue;
          taken = step === 'reopen' ? [] : [...taken, step];
          state = stateAfter(step);
          if (state === 'closed')
            expect(taken).toEqual(expect.arrayContaining(['notify', 'prove', 'verify']));
        }
      }),
    );
  });

  it('leaves no state without a way on, and offers exactly what can be done', () => {
    for (const state of CASE_STATES) {
      expect(stepsFrom(state).length, state).toBeGreaterThan(0);
      for (const step of CASE_STEPS)
        expect(stepProblems(state, step, everything, today).length === 0).toBe(
          stepsFrom(state).includes(step),
        );
    }
    expect(OPEN_STATES.every((state) => TRANSITIONS.reopen.from.includes(state))).toBe(false);
  });

  it('is overdue from the day after its deadline, while the owner has it', () => {
    expect(isOverdue({ state: 'notified', deadline: today }, today)).toBe(false);
    expect(isOverdue({ state: 'notified', deadline: '2026-11-26' }, today)).toBe(true);
    expect(isOverdue({ state: 'rectified', deadline: '2026-11-26' }, today)).toBe(false);
    expect(isOverdue({ state: 'notified', deadline: null }, today)).toBe(false);
  });
});
