import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  appendOperations,
  checkOnlyAppended,
  checkOperationList,
  type OperationList,
} from './operation-list';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const text = 'query Home { site(locale: ZH) { name } }';
const list: OperationList = { [sha256(text)]: { name: 'Home', text, since: '0.1.0' } };

describe('the list of registered operations', () => {
  it('is sound when every id is the SHA-256 of its text', () => {
    expect(checkOperationList(list, sha256)).toEqual([]);
  });

  it('names an entry whose text was edited', () => {
    const edited = { [sha256(text)]: { name: 'Home', text: `${text} `, since: '0.1.0' } };
    expect(checkOperationList(edited, sha256)).toEqual([
      expect.stringContaining('(Home): the text was edited'),
    ]);
  });

  it('refuses ids and entries of another shape', () => {
    const broken = { abc: { name: 'x', text: 'y', since: '1' }, [sha256('z')]: { text: 'z' } };
    expect(checkOperationList(broken as unknown as OperationList, sha256)).toHaveLength(3);
  });

  it('may grow but never lose or change an entry', () => {
    const other = 'query About { site(locale: EN) { name } }';
    const grown = appendOperations(list, { [sha256(other)]: { name: 'About', text: other, since: '0.2.0' } });
    expect(checkOnlyAppended(list, grown)).toEqual([]);
    expect(checkOnlyAppended(grown, list)).toEqual([expect.stringContaining('(About): removed')]);
    const later = { [sha256(text)]: { name: 'Home', text, since: '0.3.0' } };
    expect(checkOnlyAppended(list, later)).toEqual([expect.stringContaining('since was edited')]);
  });

  it('keeps the first entry when an operation is registered again', () => {
    const again = appendOperations(list, { [sha256(text)]: { name: 'Home', text, since: '9.9.9' } });
    expect(again[sha256(text)]?.since).toBe('0.1.0');
  });

  it('says which operation of a name is sent now, also when an earlier text is taken up again', () => {
    const other = 'query Home { site(locale: EN) { name } }';
    const current = (grown: OperationList) =>
      Object.values(grown).flatMap((one) => (one.current ? [one.text] : []));
    const changed = appendOperations(list, {
      [sha256(other)]: { name: 'Home', text: other, since: '0.2.0' },
    });
    expect(current(changed)).toEqual([other]);
    const back = appendOperations(changed, { [sha256(text)]: { name: 'Home', text, since: '0.3.0' } });
    expect(current(back)).toEqual([text]);
    expect(Object.keys(back)).toHaveLength(2);
  });
});
