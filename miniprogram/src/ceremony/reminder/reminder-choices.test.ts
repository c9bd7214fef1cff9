import { instantOf } from 'shared/time';
import { describe, expect, it } from 'vitest';
import { flagDay } from '../../testing/flag-days';
import { ceremonyTexts } from '../ceremony.texts';
import { toFlagDay } from '../days/flag-day';
import { reminderTexts } from './reminder.texts';
import { reminderChoices } from './reminder-choices';

const texts = reminderTexts['zh-CN'];
const choicesAt = (date: string, time: string, more = {}) => {
  const at = instantOf(date, time);
  const telling = { at, texts: ceremonyTexts['zh-CN'], locale: 'zh-CN' as const };
  return reminderChoices(toFlagDay(flagDay('2026-11-27', more), telling), at, texts).map(({ text }) => text);
};

describe('reminders that can still come', () => {
  it('are all of them the day before, and fewer the later it is', () => {
    expect(choicesAt('2026-11-26', '12:00')).toEqual([
      '前一晚 20:00',
      '提前 1 小时',
      '提前 90 分钟',
      '提前 2 小时',
      '提前 3 小时',
    ]);
    expect(choicesAt('2026-11-26', '20:00')).not.toContain('前一晚 20:00');
    expect(choicesAt('2026-11-27', '05:30')).toEqual(['提前 1 小时', '提前 90 分钟']);
    expect(choicesAt('2026-11-27', '06:07')).toEqual([]);
  });

  it('are none for a raising that nobody can watch', () => {
    expect(choicesAt('2026-11-26', '12:00', { cancelled: true })).toEqual([]);
    const access = { state: 'CLOSED', from: null, to: null, reason: '' };
    expect(choicesAt('2026-11-26', '12:00', { access })).toEqual([]);
  });
});
