import { expect, it } from 'vitest';
import type { BookingRulePartsFragment } from '../../network/generated/graphql';
import { toBooking } from './booking';
import { openingTexts } from './opening.texts';

const rule: BookingRulePartsFragment = {
  text: 'Book ahead.',
  price: null,
  daysAheadFrom: null,
  daysAheadTo: null,
  releaseTime: null,
  website: null,
  volatile: true,
  source: null,
  checkedOn: null,
};
const facts = (changes: Partial<BookingRulePartsFragment>) =>
  toBooking([{ ...rule, ...changes }], openingTexts.en)[0]?.facts.map(({ name, text }) => `${name}: ${text}`);

it('tells price, days ahead and release of a rule, and nothing that is not written', () => {
  expect(facts({})).toEqual([]);
  expect(
    facts({
      price: '15 yuan',
      daysAheadFrom: 1,
      daysAheadTo: 7,
      releaseTime: '17:00:00.000',
      website: 'a.cn',
    }),
  ).toEqual(['Price: 15 yuan', 'Book ahead: 1 to 7 days', 'Released: Daily at 17:00', 'Website: a.cn']);
  expect(facts({ daysAheadTo: 7 })).toEqual(['Book ahead: Up to 7 days']);
  expect(facts({ daysAheadFrom: 1, daysAheadTo: 1 })).toEqual(['Book ahead: 1 day']);
});
