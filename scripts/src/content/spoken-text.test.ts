import { describe, expect, it } from 'vitest';
import { spokenText } from './spoken-text';

describe('what a synthesised voice is given to read', () => {
  it('has years read figure by figure, and other numbers as numbers', () => {
    expect(spokenText('1949年10月1日，56根铜墩', 'zh-CN')).toBe('一九四九年10月1日，56根铜墩');
  });

  it('has words with several readings read the right way', () => {
    expect(spokenText('城楼才是主角', 'zh-CN')).toBe('城楼才是主绝');
  });

  it('leaves English alone', () => {
    expect(spokenText('On 1 October 1949', 'en')).toBe('On 1 October 1949');
  });
});
