// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { ToursQuery, ToursQueryVariables } from './graphql';

export const ToursDocument = operation<ToursQuery, ToursQueryVariables>(
  '3f5267544d5263d69b5bfc8767c3a6fba4b38edb465416010c6b3b46d3946ec4',
  "fragment PictureCard on Picture { __typename alternativeText focalPoint { __typename x y } card: renditions(preset: CARD) { __typename ...RenditionParts } thumbHash } fragment RenditionParts on Rendition { __typename height type url width } fragment TourCard on Tour { __typename cover { __typename ...PictureCard } locale { __typename asked fellBack served } minutes name position slug stopCount stops { __typename exhibit { __typename locale { __typename asked fellBack served } name number slug } minutes position } summary } query Tours($locale: Locale!) { __typename tours(locale: $locale) { __typename ...TourCard } }",
);
