/** Something with a time, as a phone's calendar takes it. */
export interface CalendarEntry {
  /** Stable name: the same day entered again replaces itself where the calendar knows how. */
  uid: string;
  /** Grows with every change. */
  sequence: number;
  title: string;
  description: string;
  location: string;
  start: Date;
  end: Date;
  /** Minutes before the start at which the phone speaks up. */
  alarmMinutes: number;
  /** False for what is only expected. */
  certain: boolean;
}

/**
 * `handed`: the phone goes on by itself from here (the web hands over a file); `refused`: the visitor has not allowed it;
 * `left`: the visitor went back.
 */
export type CalendarOutcome = 'added' | 'handed' | 'refused' | 'left' | 'failed';

/** Puts an entry into the phone's calendar. Permission is asked for here and not before. */
export type AddToCalendar = (entry: CalendarEntry) => Promise<CalendarOutcome>;
