import { expect, it } from 'vitest';
import { readCharacters } from './named-characters';

it('puts each reading over its character, and none where they do not fit', () => {
  expect(readCharacters('《华表》', 'huá biǎo')).toEqual([
    { sign: '《', reading: '' },
    { sign: '华', reading: 'huá' },
    { sign: '表', reading: 'biǎo' },
    { sign: '》', reading: '' },
  ]);
  expect(readCharacters('华表', 'huá').map(({ reading }) => reading)).toEqual(['', '']);
  expect(readCharacters('华表', null).map(({ sign }) => sign)).toEqual(['华', '表']);
});
