import { instantOf } from 'shared/time';
import { describe, expect, it } from 'vitest';
import type { OpeningHoursPartsFragment } from '../../network/generated/graphql';
import { hoursRows, lastChecked, openingNow } from './opening';
import { openingTexts } from './opening.texts';

const gate: OpeningHoursPartsFragment = {
  weekdays: [2, 3, 4, 5, 6, 7],
  opens: '08:30:00.000',
  closes: '17:00:00.000',
  lastEntry: '16:30:00.000',
  validFrom: null,
  validTo: null,
  note: 'Notices of the gate prevail.',
  volatile: true,
  source: null,
  checkedOn: '2026-11-22',
};
const told = (day: string, time: string) => {
  const at = instantOf(day, time);
  return [
    openingNow([gate], at, openingTexts.en, 'en').line?.text,
    openingNow([gate], at, openingTexts['zh-CN'], 'zh-CN').line?.text,
  ];
};

describe('whether a place is open, in words', () => {
  it('open, last admission passed, closed for the day, closed on Mondays', () => {
    expect(told('2026-11-24', '10:00')).toEqual(['Open until 17:00', '开放至 17:00']);
    expect(told('2026-11-24', '16:40')).toEqual([
      'Last admission has passed; closes 17:00',
      '已停止入场，17:00 关闭',
    ]);
    expect(told('2026-11-24', '06:00')).toEqual(['Opens today at 08:30', '今天 08:30 开放']);
    expect(told('2026-11-24', '20:00')).toEqual(['Opens tomorrow at 08:30', '明天 08:30 开放']);
    expect(told('2026-11-22', '20:00')).toEqual(['Opens Tuesday at 08:30', '周二 08:30 开放']);
  });

  it('a reopening further off is told by its date', () => {
    const later = { ...gate, validFrom: '2026-12-03' };
    const { line } = openingNow([later], instantOf('2026-11-24', '10:00'), openingTexts.en, 'en');
    expect(line).toEqual({ isOpen: false, text: 'Opens 3 December at 08:30' });
  });

  it('says nothing about a place without hours', () => {
    expect(openingNow([], instantOf('2026-11-24', '10:00'), openingTexts.en, 'en').line).toBeNull();
  });
});

describe('the table of hours', () => {
  const at = instantOf('2026-11-24', '10:00');

  it('shows days, times, last admission and the remark', () => {
    expect(hoursRows([gate], at, openingTexts.en, 'en')).toEqual([
      {
        days: 'Tue–Sun',
        times: '08:30–17:00',
        remarks: ['Last admission 16:30', 'Notices of the gate prevail.'],
      },
    ]);
  });

  it('leaves out a season that is over and names one that is not', () => {
    const summer = { ...gate, validFrom: '2026-04-01', validTo: '2026-10-31' };
    const winter = { ...gate, validFrom: '2026-11-01', validTo: '2027-03-31' };
    const rows = hoursRows([summer, winter], at, openingTexts['zh-CN'], 'zh-CN');
    expect(rows.map(({ remarks }) => remarks[0])).toEqual(['11月1日至3月31日']);
  });

  it('promises no fresher check than the oldest row had', () => {
    expect(lastChecked([{ checkedOn: '2026-11-22' }, { checkedOn: '2026-05-01' }, { checkedOn: null }])).toBe(
      '2026-05-01',
    );
    expect(lastChecked([])).toBeNull();
  });
});
