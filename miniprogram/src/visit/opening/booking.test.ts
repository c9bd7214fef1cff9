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
  toBooking([{ ...rule, ...changes }], openingTexts.en)[0]?.facts;

it('tells price, days ahead and release of a rule, and nothing that is not written', () => {
  expect(facts({})).toEqual([]);
  expect(facts({ price: '15 yuan', daysAheadFrom: 1, daysAheadTo: 7, releaseTime: '17:00:00.000' })).toEqual([
    'Price: 15 yuan',
    'Book 1 to 7 days ahead',
    'Places for a new day are released at 17:00',
  ]);
  expect(facts({ daysAheadTo: 7 })).toEqual(['Book up to 7 days ahead']);
  expect(facts({ daysAheadFrom: 1, daysAheadTo: 1 })).toEqual(['Book 1 day ahead']);
});
