import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { storage } from '../platform/storage';
import { dictionary } from './dictionary';
import { chooseLanguage, firstLanguage, useTexts } from './language';

afterEach(() => chooseLanguage('zh-CN'));

describe('the language of the guide', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh_TW', 'zh-CN'],
    ['zh-Hant-HK', 'zh-CN'],
    ['en-GB', 'en'],
    ['ja', 'en'],
    ['', 'en'],
  ])('on a phone set to "%s" starts as %s', (phone, locale) => {
    expect(firstLanguage(undefined, phone)).toBe(locale);
  });

  it('is what the visitor chose last, whatever the phone says', () => {
    expect(firstLanguage('en', 'zh-CN')).toBe('en');
    expect(firstLanguage('something old', 'zh-CN')).toBe('zh-CN');
  });

  it('switches every text on show at once, and the document, and is remembered', () => {
    const texts = dictionary(
      { stops: (count: number) => `${count} 站` },
      { stops: (count: number) => `${count} stops` },
    );
    const { result } = renderHook(() => useTexts(texts));
    act(() => chooseLanguage('zh-CN'));
    expect(result.current.stops(3)).toBe('3 站');
    act(() => chooseLanguage('en'));
    expect(result.current.stops(3)).toBe('3 stops');
    expect(document.documentElement.lang).toBe('en');
    expect(storage.read('language')).toBe('en');
  });
});
