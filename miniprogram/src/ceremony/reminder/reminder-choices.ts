import { reminderDueAt } from 'shared/ceremony';
import type { FlagDayView } from '../days/flag-day';
import type { ReminderTexts } from './reminder.texts';
import type { ReminderWhen } from './reminder-offer';

export interface ReminderChoice {
  value: string;
  text: string;
  when: ReminderWhen;
}

/** Minutes before the raising that are offered: from the opening of entry on, and time to travel. */
const minutesOffered = [60, 90, 120, 180] as const;

/** When a visitor can still be reminded of a day's raising. Empty when it has passed or cannot be watched. */
export function reminderChoices(day: FlagDayView, at: Date, texts: ReminderTexts): ReminderChoice[] {
  if (day.raiseClosed) return [];
  const all: ReminderChoice[] = [
    { value: 'evening', text: texts.evening, when: { kind: 'evening' } },
    ...minutesOffered.map((minutesAhead) => ({
      value: String(minutesAhead),
      text: texts.before(minutesAhead),
      when: { kind: 'minutes' as const, minutesAhead },
    })),
  ];
  return all.filter(({ when }) => {
    const due = reminderDueAt(day, when.kind, when.kind === 'minutes' ? when.minutesAhead : undefined);
    return due.getTime() > at.getTime();
  });
}
