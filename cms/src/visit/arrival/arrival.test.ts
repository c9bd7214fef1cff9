import { describe, expect, it } from 'vitest';
import { arrivalAt } from './arrival';
import { phoneLanguage } from './language';

describe('an address of the guide', () => {
  it('behind a printed code is answered with that stop', () => {
    expect(arrivalAt('/', { c: 'n13' }, 'en')?.questions).toEqual([
      ['Exhibit', { locale: 'EN', other: 'ZH', slug: null, number: 13 }],
    ]);
  });

  it('without one is answered with the first screen, also when a link adds something of its own', () => {
    for (const query of [{}, { from: 'singlemessage' }]) {
      expect(arrivalAt('/', query, 'zh-CN')?.questions.map(([name]) => name)).toEqual(['Home', 'FlagDays']);
    }
  });

  it('behind the code of a tour is answered with that tour', () => {
    expect(arrivalAt('/', { c: 't.dawn-flag' }, 'zh-CN')?.questions).toEqual([
      ['Tour', { locale: 'ZH', slug: 'dawn-flag' }],
    ]);
  });

  it('is the plain page for codes of areas, codes of nothing, and every other address', () => {
    expect(arrivalAt('/', { c: 'a.gate' }, 'zh-CN')).toBeUndefined();
    expect(arrivalAt('/', { c: '?' }, 'zh-CN')).toBeUndefined();
    expect(arrivalAt('/', { c: ['n1', 'n2'] }, 'zh-CN')).toBeUndefined();
    expect(arrivalAt('/preview', {}, 'zh-CN')).toBeUndefined();
  });

  it('is in the language of the phone', () => {
    expect(['zh-CN,zh;q=0.9', 'zh', '', 'en-GB,zh;q=0.5', 'fr'].map(phoneLanguage)).toEqual([
      'zh-CN',
      'zh-CN',
      'zh-CN',
      'en',
      'en',
    ]);
  });
});
