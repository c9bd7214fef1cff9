import { describe, expect, it } from 'vitest';
import { documentTypes } from '../documents';
import type { Versions } from '../store/versions';
import { CurrentVersions } from './current-versions';

const every = (version: string) =>
  Object.fromEntries(documentTypes.map((type) => [type, version])) as Versions;

function controlled() {
  const asked: { answer: (versions: Versions) => void; fail: () => void }[] = [];
  const read = () =>
    new Promise<Versions>((answer, reject) => asked.push({ answer, fail: () => reject(new Error('away')) }));
  return { asked, versions: new CurrentVersions({ read }) };
}

const turn = () => new Promise((done) => setImmediate(done));

describe('what an instance knows of the versions', () => {
  it('an answer read before a commit of this instance does not undo what the commit told', async () => {
    const { asked, versions } = controlled();
    const refreshed = versions.refresh();
    await turn();
    versions.committed({ exhibit: 'new' });
    asked[0]?.answer(every('old'));
    await turn();
    expect(asked).toHaveLength(2);
    asked[1]?.answer({ ...every('old'), exhibit: 'new' });
    await refreshed;
    expect(versions.matches({ exhibit: 'new', tour: 'old' })).toBe(true);
    expect(versions.matches({ exhibit: 'old' })).toBe(false);
  });

  it('who asks while an answer is under way gets a later one', async () => {
    const { asked, versions } = controlled();
    const first = versions.refresh();
    await turn();
    const second = versions.refresh();
    asked[0]?.answer(every('a'));
    await first;
    await turn();
    expect(asked).toHaveLength(2);
    asked[1]?.answer(every('b'));
    await second;
    expect(versions.matches(every('b'))).toBe(true);
  });

  it('is unconfirmed from the first failure until the next answer, and counts an epoch each time', async () => {
    const { asked, versions } = controlled();
    const round = async (end: (one: (typeof asked)[number]) => void) => {
      const result = versions.refresh();
      await turn();
      const last = asked.at(-1);
      if (last) end(last);
      return [await result, versions.confirmed];
    };
    expect(await round((one) => one.answer(every('a')))).toEqual([true, true]);
    const { epoch } = versions;
    expect(await round((one) => one.answer(every('a')))).toEqual([true, true]);
    expect(versions.epoch).toBe(epoch);
    expect(await round((one) => one.fail())).toEqual([false, false]);
    expect(versions.epoch).toBeGreaterThan(epoch);
    expect(await round((one) => one.answer(every('a')))).toEqual([true, true]);
    expect(versions.matches(every('a'))).toBe(true);
  });
});
