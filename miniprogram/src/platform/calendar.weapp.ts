import Taro from '@tarojs/taro';
import type { AddToCalendar, CalendarOutcome } from './calendar.types';
import { privacy } from './privacy';

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000);

function outcome(message: string): CalendarOutcome {
  if (/auth deny|authorize|permission|denied/i.test(message)) return 'refused';
  return /cancel/i.test(message) ? 'left' : 'failed';
}

export const addToCalendar: AddToCalendar = async (entry) =>
  (await privacy?.agreed()) === false ? 'refused' : add(entry);

const add: AddToCalendar = ({ title, description, location, start, end, alarmMinutes }) =>
  new Promise((resolve) => {
    const asking = Taro.addPhoneCalendar({
      title,
      description,
      location,
      startTime: seconds(start),
      endTime: String(seconds(end)),
      alarm: true,
      alarmOffset: alarmMinutes * 60,
      success: () => resolve('added'),
      fail: ({ errMsg }) => resolve(outcome(errMsg)),
    });
    // Taro makes a promise of some calls and not of others; what it rejects with has been handled in `fail`.
    Promise.resolve(asking).catch(() => {});
  });

/** Opens WeChat's own settings of this mini-program, where a permission once refused can be given. */
export function openPermissions(): void {
  Promise.resolve(Taro.openSetting({ fail: () => {} })).catch(() => {});
}

/** WeChat opens no calendar subscriptions. */
export const subscribeToCalendar: ((address: string) => string) | undefined = undefined;
