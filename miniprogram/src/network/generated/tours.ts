// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { ToursQuery, ToursQueryVariables } from './graphql';

export const ToursDocument = operation<ToursQuery, ToursQueryVariables>(
  '0add198a724f3e8c498a2f5b7c364ae8abe12ca4503811d654a606aa5d31806f',
  "fragment PictureCard on Picture { __typename alternativeText focalPoint { __typename x y } card: renditions(preset: CARD) { __typename ...RenditionParts } thumbHash } fragment RenditionParts on Rendition { __typename height type url width } fragment TourCard on Tour { __typename cover { __typename ...PictureCard } locale { __typename asked fellBack served } minutes name position slug stopCount summary } fragment TourWay on Tour { __typename locale { __typename asked fellBack served } name slug stops { __typename exhibit { __typename locale { __typename asked fellBack served } name number slug } minutes position } } query Tours($locale: Locale!) { __typename tours(locale: $locale) { __typename ...TourCard ...TourWay } }",
);
