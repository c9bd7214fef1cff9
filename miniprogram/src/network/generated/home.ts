// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { HomeQuery, HomeQueryVariables } from './graphql';

export const HomeDocument = operation<HomeQuery, HomeQueryVariables>(
  'c270cdc37b6703eef8674fe10033765c5b5637301b90b121777eb11bcf818325',
  "fragment AreaTile on Area { __typename exhibitNumbers locale { __typename asked fellBack served } name position slug } fragment NoticeParts on Notice { __typename endsAt level locale { __typename asked fellBack served state } slug startsAt text title } fragment OpenPlace on Exhibit { __typename locale { __typename asked fellBack served } name number openingHours { __typename ...OpeningHoursParts } slug } fragment OpeningHoursParts on OpeningHours { __typename checkedOn closes lastEntry note opens source validFrom validTo volatile weekdays } fragment PictureCard on Picture { __typename alternativeText focalPoint { __typename x y } card: renditions(preset: CARD) { __typename ...RenditionParts } thumbHash } fragment RenditionParts on Rendition { __typename height type url width } fragment StoryCard on Story { __typename body cover { __typename ...PictureCard } locale { __typename asked fellBack served } position slug title } fragment TourCard on Tour { __typename cover { __typename ...PictureCard } locale { __typename asked fellBack served } minutes name position slug stopCount summary } query Home($locale: Locale!) { __typename areas(locale: $locale) { __typename ...AreaTile } exhibits(locale: $locale, keepsHours: true, first: 200) { __typename items { __typename ...OpenPlace } } notices(locale: $locale) { __typename ...NoticeParts } stories(locale: $locale, first: 4) { __typename items { __typename ...StoryCard } } tours(locale: $locale) { __typename ...TourCard } }",
);
