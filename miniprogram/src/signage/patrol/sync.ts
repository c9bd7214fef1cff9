import { camera } from '../../platform/camera';
import { storage } from '../../platform/storage';
import { createStore, useStore } from '../../store';
import type { Asked } from '../spot/ask';
import { forgetPlan, keepPlan, type Plan } from './plan';
import { type CheckAnswer, type Halt, type QueueDoors, sendWaiting, waitingChecks } from './queue';
import { askSignedIn } from './session';

/** How sending stands: what waits, what the server will not have, and how the last attempt ended. */
export interface SyncView {
  readonly busy: boolean;
  readonly waiting: number;
  readonly refused: number;
  readonly ended: Halt | 'done' | undefined;
}

const view = (busy: boolean, ended: SyncView['ended']): SyncView => {
  const all = waitingChecks(storage);
  const refused = all.filter(({ problem }) => problem).length;
  return { busy, waiting: all.length - refused, refused, ended };
};
const store = createStore<SyncView>(view(false, undefined));

function haltOf(asked: Asked<unknown>): Halt | undefined {
  if (asked === 'unreachable') return 'unreachable';
  if ('body' in asked) return undefined;
  if (asked.refused === 'CUT_OFF') return 'cut-off';
  if (asked.refused === 'NOT_SIGNED_IN') return 'signed-out';
  return asked.refused === 'TOO_OFTEN' ? 'unreachable' : undefined;
}

const doors: QueueDoors = {
  async checks(records) {
    const asked = await askSignedIn<{ answers: CheckAnswer[] }>(storage, '/patrol/checks', {
      content: { records },
    });
    if (typeof asked === 'object' && 'body' in asked) return asked.body.answers;
    return haltOf(asked) ?? 'unreachable';
  },
  async photograph(checkId, id, bytes) {
    const path = `/patrol/checks/${checkId}/photographs/${id}`;
    const asked = await askSignedIn(storage, path, { content: bytes, slow: true });
    if (typeof asked === 'object' && 'body' in asked) return 'kept';
    return haltOf(asked) ?? 'refused';
  },
  read: camera.read,
  forget: camera.forget,
};

let running: Promise<Halt | 'done'> | undefined;

/** Sends what waits; asked again while it runs, it is the same run. */
export function sendNow(): Promise<Halt | 'done'> {
  running ??= (async () => {
    store.set(view(true, store.get().ended));
    const ended = await sendWaiting(storage, doors);
    if (ended === 'cut-off') forgetPlan(storage);
    running = undefined;
    store.set(view(false, ended));
    return ended;
  })();
  return running;
}

/** Reads the plan anew; `undefined` when all went well. */
export async function readPlan(): Promise<Halt | undefined> {
  const asked = await askSignedIn<Plan>(storage, '/patrol/plan');
  if (typeof asked === 'object' && 'body' in asked) {
    keepPlan(storage, asked.body);
    return undefined;
  }
  const halt = haltOf(asked) ?? 'unreachable';
  if (halt === 'cut-off') forgetPlan(storage);
  return halt;
}

/** Says anew what waits, after something was added to it or taken from it. */
export function recount(): void {
  store.set(view(store.get().busy, store.get().ended));
}

/** How sending stands, on any screen. */
export const useSync = (): SyncView => useStore(store);
