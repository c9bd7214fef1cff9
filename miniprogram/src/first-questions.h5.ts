import type { DocumentNode } from 'graphql';
import { FlagDaysDocument } from './network/generated/flag-days';
import { HomeDocument } from './network/generated/home';
import { guideClient } from './network/guide-client';
import { startsAtHome } from './platform/first-drawing';

/** The client studies every question once. Done here it is a task of its own and not a part of the first drawing. */
const study = (query: DocumentNode) => {
  guideClient.apollo.watchQuery({ query, fetchPolicy: 'standby' });
};

if (startsAtHome) {
  study(HomeDocument);
  setTimeout(() => study(FlagDaysDocument), 0);
}
