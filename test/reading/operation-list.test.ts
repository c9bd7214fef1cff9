import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { checkOnlyAppended, checkOperationList, type OperationList } from 'shared/reading';
import { describe, expect, it } from 'vitest';
import { operationsFile } from './registered';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = 'shared/graphql/operations.json';
const list: OperationList = JSON.parse(readFileSync(operationsFile, 'utf8'));
const { version } = JSON.parse(readFileSync(`${root}miniprogram/package.json`, 'utf8')) as {
  version: string;
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function git(...parameters: string[]): string {
  return execFileSync('git', parameters, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64e6,
  });
}

/** The list as it stood in every commit that changed it; none where there is no history. */
function history(): OperationList[] {
  try {
    return git('log', '--format=%H', '--', path)
      .split('\n')
      .filter(Boolean)
      .map((commit) => JSON.parse(git('show', `${commit}:${path}`)));
  } catch {
    return [];
  }
}

/** What released versions send: an operation may still change while the version that has it is being made. */
const released = (every: OperationList): OperationList =>
  Object.fromEntries(Object.entries(every).filter(([, operation]) => operation.since !== version));

describe('the committed list of operations', () => {
  it('has an entry for each screen, each with the id of its text', () => {
    expect(Object.keys(list).length).toBeGreaterThan(0);
    expect(checkOperationList(list, sha256)).toEqual([]);
  });

  it('fits the committed schema, every entry that any released version sends', () => {
    const schema = buildSchema(readFileSync(`${root}shared/graphql/schema.graphql`, 'utf8'));
    for (const { name, text } of Object.values(list)) {
      expect(validate(schema, parse(text)).map((problem) => `${name}: ${problem.message}`)).toEqual([]);
    }
  });

  it('has lost and changed nothing that a released version sends', () => {
    for (const before of history()) expect(checkOnlyAppended(released(before), list)).toEqual([]);
  });
});
