import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { views } from './apply';

type Schema = { attributes: Record<string, { type: string; required?: boolean }> };
const sources = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): Schema => JSON.parse(readFileSync(join(sources, path), 'utf8'));
const uidOf = (path: string): string => {
  const [room, domain, third, fourth] = path.split('/');
  return room === 'api' ? `api::${domain}.${fourth}` : `${domain}.${third?.replace('.json', '')}`;
};
const ofSchema = /^(api\/\w+\/content-types\/[\w-]+\/schema|components\/\w+\/[\w-]+)\.json$/;
const paths = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => ofSchema.test(path));
const schemas = new Map(paths.map((path) => [uidOf(path), read(path)]));
const wholeRow = ['component', 'json', 'dynamiczone'];
const chinese = /[\u4e00-\u9fff]/;

it('every type and component has a view', () => {
  expect(Object.keys(views).sort()).toEqual([...schemas.keys()].sort());
});

describe.each([...schemas])('the form of %s', (uid, { attributes }) => {
  const view = views[uid];
  if (!view) throw new Error(uid);
  const placed = view.rows.flat().map(([name]) => name);

  it('shows every field once, labelled in Chinese', () => {
    expect([...placed].sort()).toEqual(Object.keys(attributes).sort());
    expect(Object.keys(view.fields).sort()).toEqual(Object.keys(attributes).sort());
    for (const { label, help } of Object.values(view.fields)) {
      expect(label).toMatch(chinese);
      expect(help ?? '说明').toMatch(chinese);
    }
  });

  it('has rows that fit, and main field and columns that exist', () => {
    for (const row of view.rows) {
      expect(row.reduce((sum, [, width]) => sum + width, 0)).toBeLessThanOrEqual(12);
      for (const [name, width] of row) {
        if (wholeRow.includes(attributes[name]?.type ?? '')) expect(width, name).toBe(12);
      }
    }
    const known = [...Object.keys(attributes), 'updatedAt'];
    for (const name of [view.mainField, ...(view.columns ?? []), ...(view.sort ? [view.sort[0]] : [])]) {
      expect(known).toContain(name);
    }
  });
});
