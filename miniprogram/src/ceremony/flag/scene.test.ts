import { instantOf } from 'shared/time';
import { describe, expect, it } from 'vitest';
import { flagDay, mourning } from '../../testing/flag-days';
import { sceneAt } from './scene';

const day = flagDay('2026-11-26', { raise: '07:10', lower: '16:51' });
const at = (time: string, of = day) => Object.values(sceneAt(of, instantOf('2026-11-26', time))).join(' ');

describe('the drawing at the head of the flag screen', () => {
  it('has the flag up from its raising to its lowering, and the light of the hour', () => {
    expect(
      ['03:00', '06:30', '07:10', '07:11', '12:00', '16:50', '16:51', '20:00'].map((time) => at(time)),
    ).toEqual([
      'night none',
      'dawn none',
      'dawn none',
      'dawn top',
      'day top',
      'dusk top',
      'dusk none',
      'night none',
    ]);
  });

  it('has it a third of the pole lower on a day of mourning, and nothing while nothing is known', () => {
    expect(at('12:00', { ...day, halfMast: mourning })).toBe('day half');
    expect(sceneAt(undefined, new Date())).toEqual({ light: 'day', flag: 'none' });
  });
});
