/** How a round stands, in words, in the order in which it wants attention. */
export const roundStates = {
  missed: '漏巡',
  late: '逾期未完',
  begun: '进行中',
  open: '待巡查',
  upcoming: '未到',
  'done-late': '迟完成',
  done: '已完成',
} as const;
export type RoundState = keyof typeof roundStates;

/** A round as the server tells it. */
export interface Round {
  readonly routeId: string;
  readonly day: string;
  readonly state: RoundState;
  readonly stops: number;
  readonly checked: number;
  readonly faults: number;
}

/** What was found at a stop. */
export interface Check {
  readonly id: number;
  readonly label: string;
  readonly state: string;
  readonly note: string;
  readonly who: string;
  readonly takenAt: string;
  readonly thing: {
    readonly code: string;
    readonly name: { readonly zh: string };
    readonly place: string;
  } | null;
  readonly thingId: string;
  readonly photographs: number;
  readonly files: readonly string[];
}
