import type { DocumentNode } from 'graphql';
import { ExhibitDocument } from './network/generated/exhibit';
import { FlagDaysDocument } from './network/generated/flag-days';
import { HomeDocument } from './network/generated/home';
import { guideClient } from './network/guide-client';
import { startsAtHome } from './platform/first-drawing';

/** What will be asked on the screen that is opened, where that is one of the first file. */
function questions(): DocumentNode[] {
  if (startsAtHome) return [HomeDocument, FlagDaysDocument];
  const atStop = document.querySelector('#first .arrived:not(.tour)') !== null;
  return atStop || location.hash.startsWith('#/guide/exhibit/') ? [ExhibitDocument] : [];
}

// The client studies every question once. Done here it is a task of its own and not a part of the first drawing.
for (const query of questions()) guideClient.apollo.watchQuery({ query, fetchPolicy: 'standby' });
