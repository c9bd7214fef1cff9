// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { FlagTimesQuery, FlagTimesQueryVariables } from './graphql';

export const FlagTimesDocument = operation<FlagTimesQuery, FlagTimesQueryVariables>(
  '9199d26569af43d3abb095ce1cbff7fe7e7e85756dc95da96d050f4b9707a8ec',
  "fragment FlagDay on CeremonyDay { __typename basis date kind lower raise } query FlagTimes($from: Date!, $to: Date!) { __typename ceremonyDays(from: $from, to: $to) { __typename ...FlagDay } }",
);
