import type { BookingRulePartsFragment } from '../../network/generated/graphql';
import type { OpeningTexts } from './opening.texts';

/** One rule for booking a visit. */
export interface BookingView {
  text: string;
  /** Price, days ahead, release of new days. */
  facts: string[];
  website: string | null;
}

function daysAhead(
  { daysAheadFrom, daysAheadTo }: BookingRulePartsFragment,
  texts: OpeningTexts,
): string | null {
  const to = daysAheadTo ?? daysAheadFrom;
  const from = daysAheadFrom ?? to;
  if (to === null || from === null) return null;
  return daysAheadFrom === null ? texts.daysAheadUpTo(to) : texts.daysAhead(from, to);
}

/** Rules in the order in which curators put them. */
export function toBooking(rules: readonly BookingRulePartsFragment[], texts: OpeningTexts): BookingView[] {
  return rules.map((rule) => ({
    text: rule.text,
    facts: [
      rule.price ? texts.price(rule.price) : null,
      daysAhead(rule, texts),
      rule.releaseTime ? texts.release(rule.releaseTime.slice(0, 5)) : null,
    ].filter((fact): fact is string => fact !== null),
    website: rule.website,
  }));
}
