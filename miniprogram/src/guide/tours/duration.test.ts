import { expect, it } from 'vitest';
import { durationText, durationTexts } from './duration';

it('short walks are told in minutes, long ones in half hours', () => {
  const told = (minutes: number) => durationText(minutes, durationTexts.en);
  expect([told(45), told(60), told(150), told(139), told(196)]).toEqual([
    '45 min',
    'about 1 hour',
    'about 2.5 hours',
    'about 2.5 hours',
    'about 3.5 hours',
  ]);
  expect(durationText(150, durationTexts['zh-CN'])).toBe('约 2.5 小时');
});
