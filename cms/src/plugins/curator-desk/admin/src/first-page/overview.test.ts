import { describe, expect, it } from 'vitest';
import { editAddress, percentOf } from './overview';

describe('the first page', () => {
  it('never says that everything is done while something is left', () => {
    expect([percentOf(999, 1000), percentOf(1000, 1000), percentOf(0, 0), percentOf(0, 3)]).toEqual([
      99, 100, 100, 0,
    ]);
  });

  it('leads to the document in its language', () => {
    const line = { type: 'api::guide.exhibit', documentId: 'abc', locale: 'en' };
    expect(editAddress(line)).toBe(
      '/content-manager/collection-types/api::guide.exhibit/abc?plugins[i18n][locale]=en',
    );
    expect(editAddress({ ...line, type: 'api::visit.site' })).toBe(
      '/content-manager/single-types/api::visit.site?plugins[i18n][locale]=en',
    );
  });
});
