import type { Fact } from '../../guide/fact-list/fact-list';
import type { BookingRulePartsFragment } from '../../network/generated/graphql';
import type { OpeningTexts } from './opening.texts';

/** One rule for booking a visit. */
export interface BookingView {
  text: string;
  /** Price, days ahead, release of new days, website. */
  facts: Fact[];
}

function daysAhead(
  { daysAheadFrom, daysAheadTo }: BookingRulePartsFragment,
  texts: OpeningTexts,
): string | null {
  if (daysAheadTo === null)
    return daysAheadFrom === null ? null : texts.daysAhead(daysAheadFrom, daysAheadFrom);
  return daysAheadFrom === null
    ? texts.daysAheadUpTo(daysAheadTo)
    : texts.daysAhead(daysAheadFrom, daysAheadTo);
}

/** Rules in the order in which curators put them. */
export function toBooking(rules: readonly BookingRulePartsFragment[], texts: OpeningTexts): BookingView[] {
  return rules.map((rule) => {
    const facts = [
      { name: texts.price, text: rule.price },
      { name: texts.ahead, text: daysAhead(rule, texts) },
      { name: texts.released, text: rule.releaseTime ? texts.release(rule.releaseTime.slice(0, 5)) : null },
      { name: texts.website, text: rule.website },
    ];
    return { text: rule.text, facts: facts.flatMap(({ name, text }) => (text ? { name, text } : [])) };
  });
}
