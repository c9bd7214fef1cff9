import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../testing/schemas';
import { views } from './views';

// What the content manager does not show is entered at the desks, on pages of their own.
const schemas = new Map(
  [...readSchemas()].filter(([, { pluginOptions }]) => pluginOptions?.['content-manager']?.visible !== false),
);
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
