import fc from 'fast-check';
import type { CheckRecord } from 'shared/signage/patrol';
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../testing/memory-storage';
import { dropWaiting, keepWaiting, type QueueDoors, sendWaiting, waitingChecks } from './queue';

const recordOf = (number: number, note = ''): CheckRecord => ({
  id: `3b0f2c68-6a54-4f0e-9d6c-${String(number).padStart(12, '0')}`,
  routeId: '1',
  day: '2026-03-02',
  thingId: `sign-${number}`,
  state: 'damaged',
  note,
  photographs: 1,
  takenAt: new Date(Date.UTC(2026, 2, 2, 1, 0, number)).toISOString(),
});

const waiting = (number: number, note = '') => ({
  record: recordOf(number, note),
  sent: false,
  photographs: [{ id: `p${number}`, name: `file-${number}` }],
});

class Killed extends Error {}

/** A server that keeps each id once, and a line that is cut, or a phone that is killed, wherever `chance` says. */
function world(chance: () => 'goes' | 'lost-on-the-way' | 'answer-lost' | 'killed') {
  const records = new Map<string, number>();
  const photographs = new Map<string, number>();
  const files = new Set<string>();
  const through = <Answer>(act: () => Answer): Answer | 'unreachable' => {
    const fate = chance();
    if (fate === 'lost-on-the-way') return 'unreachable';
    if (fate === 'killed') throw new Killed();
    const answer = act();
    if (fate === 'answer-lost') return 'unreachable';
    return answer;
  };
  const keep = (kept: Map<string, number>, id: string) => {
    const known = kept.has(id);
    kept.set(id, kept.get(id) ?? 1);
    return known;
  };
  const doors: QueueDoors = {
    checks: async (sent) =>
      through(() =>
        sent.map(({ id, note }) =>
          note === 'refuse me'
            ? { id, outcome: 'refused' as const, problem: { zh: '不收', en: 'no' } }
            : { id, outcome: keep(records, id) ? ('known' as const) : ('kept' as const) },
        ),
      ),
    photograph: async (checkId, id) =>
      through(() => {
        if (!records.has(checkId)) throw new Error('A photograph came before its check.');
        keep(photographs, id);
        return 'kept' as const;
      }),
    read: async (name) => (files.has(name) ? new ArrayBuffer(1) : undefined),
    forget: (name) => files.delete(name),
  };
  return { doors, records, photographs, files };
}

describe('what waits on the phone', () => {
  it('reaches the server once and leaves nothing behind, wherever the line is cut or the phone killed', async () => {
    const fate = fc.constantFrom('goes', 'goes', 'lost-on-the-way', 'answer-lost', 'killed');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 120 }), fc.array(fate), async (count, fates) => {
        const storage = memoryStorage();
        const left = [...fates];
        const { doors, records, photographs, files } = world(() => (left.shift() as 'goes') ?? 'goes');
        for (let at = 0; at < count; at += 1) {
          files.add(`file-${at}`);
          expect(keepWaiting(storage, waiting(at))).toBe(true);
        }
        for (let attempt = 0; attempt <= fates.length; attempt += 1) {
          // Killed: nothing but what the storage holds survives.
          await sendWaiting(storage, doors).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
        }
        expect(await sendWaiting(storage, doors)).toBe('done');
        const all = Array.from({ length: count }, (_, at) => at);
        expect([...records.keys()].sort()).toEqual(all.map((at) => recordOf(at).id).sort());
        expect([...photographs.keys()].sort()).toEqual(all.map((at) => `p${at}`).sort());
        expect(storage.values.size).toBe(0);
        expect(files.size).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what the server will not have, with its reason, and does not hold up the rest', async () => {
    const storage = memoryStorage();
    const { doors, records } = world(() => 'goes');
    keepWaiting(storage, waiting(1, 'refuse me'));
    keepWaiting(storage, waiting(2));
    expect(await sendWaiting(storage, doors)).toBe('done');
    expect([...records.keys()]).toEqual([recordOf(2).id]);
    const [refused] = waitingChecks(storage);
    expect(refused?.problem).toEqual({ zh: '不收', en: 'no' });
    if (refused) dropWaiting(storage, doors, refused);
    expect(waitingChecks(storage)).toEqual([]);
  });

  it('says when the phone has no room, and passes over what is no check', () => {
    const storage = memoryStorage(80);
    expect(keepWaiting(storage, waiting(1))).toBe(false);
    storage.write('patrol:check:x', 'half a che');
    expect(waitingChecks(storage)).toEqual([]);
  });

  it('loses only the photograph whose file is gone', async () => {
    const storage = memoryStorage();
    const { doors, records, photographs } = world(() => 'goes');
    keepWaiting(storage, waiting(1));
    expect(await sendWaiting(storage, doors)).toBe('done');
    expect([records.size, photographs.size, storage.values.size]).toEqual([1, 0, 0]);
  });
});
