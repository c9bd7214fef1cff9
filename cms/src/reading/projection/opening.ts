import type { Stored } from './stored';
import { number, text, timeOfDay, wordsOf } from './values';
import type { BookingRuleView, OpeningHoursView } from './views';

export interface StoredOpeningHours {
  readonly weekdays?: Stored<string>;
  readonly opens?: Stored<string>;
  readonly closes?: Stored<string>;
  readonly lastEntry?: Stored<string>;
  readonly validFrom?: Stored<string>;
  readonly validTo?: Stored<string>;
  readonly note?: Stored<string>;
  readonly volatile?: Stored<boolean>;
  readonly source?: Stored<string>;
  readonly checkedOn?: Stored<string>;
}

export interface StoredBookingRule {
  readonly text?: Stored<string>;
  readonly price?: Stored<string>;
  readonly daysAheadFrom?: Stored<number>;
  readonly daysAheadTo?: Stored<number>;
  readonly releaseTime?: Stored<string>;
  readonly website?: Stored<string>;
  readonly volatile?: Stored<boolean>;
  readonly source?: Stored<string>;
  readonly checkedOn?: Stored<string>;
}

/** Opening hours as readers see them; a line without both times says nothing and is left out. */
export function openingHoursViews(
  lines: readonly StoredOpeningHours[] | null | undefined,
): OpeningHoursView[] {
  return (lines ?? []).flatMap((line) => {
    const [opens, closes] = [timeOfDay(line.opens), timeOfDay(line.closes)];
    if (!opens || !closes) return [];
    return [
      {
        ...wordsOf(line),
        weekdays: (line.weekdays ?? '').split(',').map(Number).filter(Boolean),
        opens,
        closes,
        lastEntry: timeOfDay(line.lastEntry),
        validFrom: text(line.validFrom),
        validTo: text(line.validTo),
        note: text(line.note),
        volatile: line.volatile ?? true,
        source: text(line.source),
        checkedOn: text(line.checkedOn),
      },
    ];
  });
}

/** Booking rules as readers see them. */
export function bookingRuleViews(rules: readonly StoredBookingRule[] | null | undefined): BookingRuleView[] {
  return (rules ?? []).map((rule) => ({
    ...wordsOf(rule),
    text: rule.text ?? '',
    price: text(rule.price),
    daysAheadFrom: number(rule.daysAheadFrom),
    daysAheadTo: number(rule.daysAheadTo),
    releaseTime: timeOfDay(rule.releaseTime),
    website: text(rule.website),
    volatile: rule.volatile ?? true,
    source: text(rule.source),
    checkedOn: text(rule.checkedOn),
  }));
}
