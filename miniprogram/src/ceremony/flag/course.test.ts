import { describe, expect, it } from 'vitest';
import { courseOf } from './course';
import { watchingTexts } from './watching.texts';

const texts = watchingTexts['zh-CN'];
const day = { raise: '07:36', scale: 'ordinary' as const, band: undefined, halfMast: undefined };

describe('what happens at the raising', () => {
  it('on 1 January goes by the minutes that were reported: 7:32, 7:34, 7:36', () => {
    const { steps, summary } = courseOf({ ...day, scale: 'large', band: '军乐团' }, texts);
    expect(steps.map(({ when }) => when)).toEqual(['约 07:32', undefined, '约 07:34', '07:36', '46 秒后']);
    expect(steps.find(({ main }) => main)?.when).toBe('07:36');
    expect(summary).toContain('10 分钟');
  });

  it('on other days has no trumpeters', () => {
    const { steps, summary } = courseOf(day, texts);
    expect(steps.some(({ what }) => what === texts.bugles)).toBe(false);
    expect(summary).toContain('66 人');
  });

  it('in mourning ends at half-mast, without band, whatever day it is', () => {
    const halfMast = { reason: '哀悼', article: '第十五条' };
    const { steps, summary } = courseOf({ ...day, scale: 'large', halfMast }, texts);
    expect(steps[steps.length - 1]?.what).toBe(texts.half);
    expect([summary, steps[0]?.what]).toEqual([undefined, texts.march]);
  });
});
