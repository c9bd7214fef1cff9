// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { FlagDaysQuery, FlagDaysQueryVariables } from './graphql';

export const FlagDaysDocument = operation<FlagDaysQuery, FlagDaysQueryVariables>(
  '6ba8f811415027ebb49ee386670d014c4adbb9cf1f7224924fe269f13b41c29a',
  "fragment FlagArrival on ArrivalAdvice { __typename entryMinutes source text } fragment FlagDay on CeremonyDay { __typename access { __typename from reason state to } basis cancelled date entryOpens halfMast { __typename article reason } kind liveBand lower note raise revision } query FlagDays($from: Date!, $locale: Locale!, $to: Date!) { __typename ceremonyArrival(locale: $locale) { __typename ...FlagArrival } ceremonyDays(from: $from, to: $to, locale: $locale) { __typename ...FlagDay } }",
);
