import { type CivilDate, isCivilDate } from '../../time';

/**
 * Where the mending of one wrong sign stands: 发现 found → 通知 notified → 整改 rectified → 复核 verified → 销号 closed.
 * `withdrawn`: it was no fault after all.
 */
export const CASE_STATES = ['found', 'notified', 'rectified', 'verified', 'closed', 'withdrawn'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What can be done to a case. */
export const CASE_STEPS = ['notify', 'prove', 'verify', 'reject', 'close', 'reopen', 'withdraw'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** What a step has to bring with it. */
export type StepNeed = 'owner' | 'deadline' | 'contact' | 'reason' | 'photograph';

interface Transition {
  readonly from: readonly CaseState[];
  readonly to: CaseState;
  readonly needs: readonly StepNeed[];
}

/** The loop as a table: a step that is not here for a state cannot be taken. */
export const TRANSITIONS: Readonly<Record<CaseStep, Transition>> = {
  /** The correction notice goes to the owner. */
  notify: { from: ['found'], to: 'notified', needs: ['owner', 'deadline', 'contact'] },
  /** The owner shows that the sign has been replaced. */
  prove: { from: ['notified'], to: 'rectified', needs: ['photograph'] },
  /** Somebody of the team has been there and seen the new sign. */
  verify: { from: ['rectified'], to: 'verified', needs: ['photograph'] },
  /** The check-back failed: back to the owner with a new deadline. */
  reject: { from: ['rectified', 'verified'], to: 'notified', needs: ['reason', 'deadline'] },
  /** Struck off the list. */
  close: { from: ['verified'], to: 'closed', needs: [] },
  reopen: { from: ['closed', 'withdrawn'], to: 'found', needs: ['reason'] },
  withdraw: { from: ['found', 'notified'], to: 'withdrawn', needs: ['reason'] },
};

/** What comes with a step. */
export interface StepInput {
  readonly owner?: string | undefined;
  readonly deadline?: CivilDate | undefined;
  readonly contact?: string | undefined;
  readonly reason?: string | undefined;
  /** True when a photograph comes with the step or was kept for it. */
  readonly photograph?: boolean | undefined;
}

/** Why a step cannot be taken. */
export interface StepProblem {
  readonly field: StepNeed | 'state';
  readonly message: string;
}

/** The states of a case in words. */
export const CASE_LABELS: Readonly<Record<CaseState, string>> = {
  found: '发现',
  notified: '已通知',
  rectified: '已整改',
  verified: '已复核',
  closed: '已销号',
  withdrawn: '已撤回',
};

/** The steps in words. */
export const STEP_LABELS: Readonly<Record<CaseStep, string>> = {
  notify: '通知',
  prove: '登记整改',
  verify: '复核通过',
  reject: '复核不通过',
  close: '销号',
  reopen: '重新立案',
  withdraw: '撤回',
};

const missing: Readonly<Record<StepNeed, string>> = {
  owner: '没有权属单位：请先在标识上填写。',
  deadline: '“整改期限”必填，且不早于今天。',
  contact: '“联系人”必填。',
  reason: '“原因”必填。',
  photograph: '需要一张照片。',
};

function isMet(need: StepNeed, input: StepInput, today: CivilDate): boolean {
  if (need === 'photograph') return input.photograph === true;
  if (need === 'deadline') {
    const { deadline = '' } = input;
    return isCivilDate(deadline) && deadline >= today;
  }
  return (input[need] ?? '').trim() !== '';
}

/** The steps that can be taken from a state, in the order of the loop. */
export const stepsFrom = (state: CaseState): CaseStep[] =>
  CASE_STEPS.filter((step) => TRANSITIONS[step].from.includes(state));

/**
 * What stands in the way of a step; empty when it can be taken.
 * @param today the day in Beijing: a deadline cannot lie before it.
 */
export function stepProblems(
  state: CaseState,
  step: CaseStep,
  input: StepInput,
  today: CivilDate,
): StepProblem[] {
  const { from, needs } = TRANSITIONS[step];
  if (!from.includes(state))
    return [{ field: 'state', message: `“${CASE_LABELS[state]}”的问题不能${STEP_LABELS[step]}。` }];
  return needs
    .filter((need) => !isMet(need, input, today))
    .map((need) => ({ field: need, message: missing[need] }));
}

/** The state after a step; the step must have no problems. */
export const stateAfter = (step: CaseStep): CaseState => TRANSITIONS[step].to;

/** True for a case whose owner has let the deadline pass: on the day after it, not on the day itself. */
export const isOverdue = (
  { state, deadline }: { readonly state: CaseState; readonly deadline: CivilDate | null },
  today: CivilDate,
): boolean => state === 'notified' && deadline !== null && deadline < today;

/** States of cases that somebody still has to work on. */
export const OPEN_STATES: readonly CaseState[] = ['found', 'notified', 'rectified', 'verified'];
