import { CHECK_LIMITS, type CheckRecord } from 'shared/signage/patrol';
import { inOrder } from '../../in-order';
import type { Storage } from '../../platform/storage.types';

/** A photograph that waits: its id for the server, its name on this device. */
export interface WaitingPhotograph {
  readonly id: string;
  readonly name: string;
}

/** A check on its way to the server, with its photographs. Kept under a key of its own, so that it is whole or not there. */
export interface WaitingCheck {
  readonly record: CheckRecord;
  /** The server has it; photographs may still wait. */
  readonly sent: boolean;
  readonly photographs: readonly WaitingPhotograph[];
  /** Why the server will not have it: somebody has to see this. */
  readonly problem?: { readonly zh: string; readonly en: string };
}

/** What the server says of a record. */
export interface CheckAnswer {
  readonly id: string;
  readonly outcome: 'kept' | 'known' | 'refused';
  readonly problem?: { readonly zh: string; readonly en: string };
}

/** Why nothing more can be sent now. */
export type Halt = 'unreachable' | 'signed-out' | 'cut-off';

/** The server and the camera, as the queue needs them. */
export interface QueueDoors {
  checks(records: readonly CheckRecord[]): Promise<readonly CheckAnswer[] | Halt>;
  /** `refused`: the server will never take this one. */
  photograph(checkId: string, photographId: string, bytes: ArrayBuffer): Promise<'kept' | 'refused' | Halt>;
  read(name: string): Promise<ArrayBuffer | undefined>;
  forget(name: string): void;
}

const prefix = 'patrol:check:';

/** Keeps a check until the server has it; false when the phone has no room. */
export function keepWaiting(storage: Storage, check: WaitingCheck): boolean {
  return storage.write(prefix + check.record.id, JSON.stringify(check));
}

/** Everything that waits, as it was taken. */
export function waitingChecks(storage: Storage): WaitingCheck[] {
  const found = storage.keys().flatMap((key): WaitingCheck[] => {
    if (!key.startsWith(prefix)) return [];
    try {
      const check = JSON.parse(storage.read(key) ?? '') as WaitingCheck;
      return check.record?.id ? [check] : [];
    } catch {
      return [];
    }
  });
  return found.sort((left, right) => inOrder(left.record.takenAt, right.record.takenAt));
}

/** Gives up a check that the server will not have. */
export function dropWaiting(storage: Storage, doors: Pick<QueueDoors, 'forget'>, check: WaitingCheck): void {
  storage.remove(prefix + check.record.id);
  for (const { name } of check.photographs) doors.forget(name);
}

function settle(storage: Storage, check: WaitingCheck): void {
  if (check.photographs.length === 0) storage.remove(prefix + check.record.id);
  else keepWaiting(storage, check);
}

async function sendRecords(storage: Storage, doors: QueueDoors): Promise<Halt | undefined> {
  for (;;) {
    const batch = waitingChecks(storage)
      .filter(({ sent, problem }) => !sent && !problem)
      .slice(0, CHECK_LIMITS.batch);
    if (batch.length === 0) return undefined;
    const answers = await doors.checks(batch.map(({ record }) => record));
    if (typeof answers === 'string') return answers;
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    const said = batch.filter(({ record }) => byId.has(record.id));
    // An answer that speaks of none of them would be asked for again for ever.
    if (said.length === 0) return 'unreachable';
    for (const check of said) {
      const answer = byId.get(check.record.id);
      if (answer?.outcome === 'refused')
        keepWaiting(storage, { ...check, problem: answer.problem ?? { zh: '未受理', en: 'Refused' } });
      else settle(storage, { ...check, sent: true });
    }
  }
}

async function sendPhotographs(storage: Storage, doors: QueueDoors): Promise<Halt | undefined> {
  for (const check of waitingChecks(storage).filter(({ sent }) => sent)) {
    let left = check.photographs;
    for (const photograph of check.photographs) {
      const bytes = await doors.read(photograph.name);
      const outcome = bytes ? await doors.photograph(check.record.id, photograph.id, bytes) : 'refused';
      if (outcome !== 'kept' && outcome !== 'refused') return outcome;
      left = left.filter(({ id }) => id !== photograph.id);
      settle(storage, { ...check, photographs: left });
      doors.forget(photograph.name);
    }
    settle(storage, { ...check, photographs: left });
  }
  return undefined;
}

/**
 * Sends what waits: records first, then their photographs. Can be ended at any moment and begun again: what the server
 * has is known there by its id, and what this phone has not heard of it stays here.
 */
export async function sendWaiting(storage: Storage, doors: QueueDoors): Promise<Halt | 'done'> {
  return (await sendRecords(storage, doors)) ?? (await sendPhotographs(storage, doors)) ?? 'done';
}
