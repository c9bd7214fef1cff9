import { describe, expect, it } from 'vitest';
import { ceremonyDay, type OfficialDay } from './day';
import { accessMark, changeSince, isClosedAtRaising, reminderDueAt } from './reminder';

const date = '2027-04-05';
const official = { date, raise: '05:53', lower: '18:42', source: '官方时间表' };
const day = (more: Partial<OfficialDay> = {}) => ceremonyDay(date, { ...official, ...more });
const reason = { zh: '活动', en: 'An event' };
const told = { date, raise: '05:53', access: accessMark(day()) };

describe('a reminder of the raising', () => {
  it('is due at eight the evening before, or so many minutes ahead', () => {
    expect(reminderDueAt(day(), 'evening').toISOString()).toBe('2027-04-04T12:00:00.000Z');
    expect(reminderDueAt(day(), 'minutes', 60).toISOString()).toBe('2027-04-04T20:53:00.000Z');
  });

  it('crosses midnight where the raising is early', () => {
    expect(reminderDueAt(day(), 'minutes', 720).toISOString()).toBe('2027-04-04T09:53:00.000Z');
  });
});

describe('what has become of a raising', () => {
  it.each([
    ['nothing', {}, undefined],
    ['cancelled', { cancelled: true, note: reason }, 'cancelled'],
    ['moved', { raise: '05:51' }, 'moved'],
    ['closed all day', { access: { state: 'closed', reason } }, 'closed'],
    [
      'closed over the raising',
      { access: { state: 'closed', from: '04:00', to: '07:00', reason } },
      'closed',
    ],
    ['closed only in the afternoon', { access: { state: 'closed', from: '12:00', reason } }, 'entry'],
    ['entered elsewhere', { access: { state: 'changed', reason } }, 'entry'],
    ['lowered at another minute', { lower: '18:40' }, undefined],
    ['at half-mast', { halfMast: { reason, article: '国旗法第十五条' } }, undefined],
  ] as [string, Partial<OfficialDay>, string | undefined][])('%s', (_, more, change) => {
    expect(changeSince(told, day(more))).toBe(change);
  });

  it('is nothing new to someone who was told so before', () => {
    const changed = day({ access: { state: 'changed', from: '04:00', reason } });
    expect(changeSince({ ...told, access: accessMark(changed) }, changed)).toBeUndefined();
  });

  it('a square closed in the afternoon is open at the raising', () => {
    expect(isClosedAtRaising(day({ access: { state: 'closed', from: '12:00', to: '18:00', reason } }))).toBe(
      false,
    );
  });
});
