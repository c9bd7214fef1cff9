// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { BookingsQuery, BookingsQueryVariables } from './graphql';

export const BookingsDocument = operation<BookingsQuery, BookingsQueryVariables>(
  'fa2f5cc83784f186f757f3300192cc2e6e0824dd0772de9fbe2ce7c410022a72',
  "fragment BookedPlace on Exhibit { __typename bookingRules { __typename ...BookingRuleParts } locale { __typename asked fellBack served } name number slug } fragment BookingRuleParts on BookingRule { __typename checkedOn daysAheadFrom daysAheadTo price releaseTime source text volatile website } query Bookings($locale: Locale!) { __typename square: exhibit(locale: $locale, slug: \"square\") { __typename ...BookedPlace } gate: exhibit(locale: $locale, slug: \"tiananmen-gate\") { __typename ...BookedPlace } memorialHall: exhibit(locale: $locale, slug: \"memorial-hall\") { __typename ...BookedPlace } museum: exhibit(locale: $locale, slug: \"national-museum\") { __typename ...BookedPlace } }",
);
