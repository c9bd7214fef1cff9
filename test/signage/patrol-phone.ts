import { randomUUID } from 'node:crypto';
import type { CheckRecord } from 'shared/signage/patrol';
import {
  type CheckAnswer,
  type Halt,
  keepWaiting,
  type QueueDoors,
  sendWaiting,
  waitingChecks,
} from '../../miniprogram/src/signage/patrol/queue';
import { memoryStorage } from '../../miniprogram/src/testing/memory-storage';

/** What a door answered. */
export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown> & { readonly error?: { readonly reason: string } };
}

/** Asks a door of the server; undefined when no whole answer came. */
export async function askDoor(
  address: string,
  path: string,
  { token, content }: { token?: string; content?: object | Uint8Array } = {},
): Promise<Answered | undefined> {
  const bytes = content instanceof Uint8Array;
  try {
    const answer = await fetch(`${address}${path}`, {
      signal: AbortSignal.timeout(30_000),
      headers: {
        connection: 'close',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(content ? { 'content-type': bytes ? 'application/octet-stream' : 'application/json' } : {}),
      },
      ...(content ? { method: 'POST', body: bytes ? Buffer.from(content) : JSON.stringify(content) } : {}),
    });
    return { status: answer.status, body: (await answer.json()) as Answered['body'] };
  } catch {
    return undefined;
  }
}

const haltOf = (answer: Answered | undefined): Halt | undefined => {
  if (!answer || answer.status >= 500) return 'unreachable';
  if (answer.body.error?.reason === 'CUT_OFF') return 'cut-off';
  return answer.status === 401 ? 'signed-out' : undefined;
};

/** A phone of a patrol: the mini-program's own queue, on a storage and a camera of its own. */
export class PatrolPhone {
  constructor(
    private readonly address: string,
    private readonly token: string,
    readonly storage = memoryStorage(),
    private readonly files = new Map<string, Uint8Array>(),
  ) {}

  /** The same phone after it was killed, or a copy of it: all it has is what was kept. */
  reborn(address = this.address): PatrolPhone {
    return new PatrolPhone(address, this.token, this.storage, this.files);
  }

  /** Another phone with the same things waiting, as after a backup was played back. */
  copied(): PatrolPhone {
    const storage = memoryStorage();
    for (const [key, value] of this.storage.values) storage.write(key, value);
    return new PatrolPhone(this.address, this.token, storage, new Map(this.files));
  }

  record(check: Omit<CheckRecord, 'id' | 'photographs'>, pictures: readonly Uint8Array[] = []): CheckRecord {
    const record = { ...check, id: randomUUID(), photographs: pictures.length };
    const photographs = pictures.map((picture) => {
      const [id, name] = [randomUUID(), randomUUID()];
      this.files.set(name, picture);
      return { id, name };
    });
    keepWaiting(this.storage, { record, sent: false, photographs });
    return record;
  }

  get waiting() {
    return waitingChecks(this.storage);
  }

  send(): Promise<Halt | 'done'> {
    const { address, token, files } = this;
    const doors: QueueDoors = {
      async checks(records) {
        const answer = await askDoor(address, '/patrol/checks', { token, content: { records } });
        return haltOf(answer) ?? (answer?.body.answers as CheckAnswer[] | undefined) ?? 'unreachable';
      },
      async photograph(checkId, id, bytes) {
        const path = `/patrol/checks/${checkId}/photographs/${id}`;
        const answer = await askDoor(address, path, { token, content: new Uint8Array(bytes) });
        return haltOf(answer) ?? (answer?.status === 200 ? 'kept' : 'refused');
      },
      read: async (name) => files.get(name)?.slice().buffer as ArrayBuffer | undefined,
      forget: (name) => files.delete(name),
    };
    return sendWaiting(this.storage, doors);
  }
}
