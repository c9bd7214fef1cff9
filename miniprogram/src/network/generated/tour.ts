// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { TourQuery, TourQueryVariables } from './graphql';

export const TourDocument = operation<TourQuery, TourQueryVariables>(
  '80d93e425c15bcb3c3ac363acd73f21a1178356cb7a371a518e0597c3295bc95',
  "fragment PictureHero on Picture { __typename alternativeText caption credit focalPoint { __typename x y } card: renditions(preset: CARD) { __typename ...RenditionParts } hero: renditions(preset: HERO) { __typename ...RenditionParts } thumbHash } fragment PictureThumb on Picture { __typename alternativeText thumb: renditions(preset: THUMB) { __typename ...RenditionParts } thumbHash } fragment RenditionParts on Rendition { __typename height type url width } fragment SourceLine on Source { __typename checkedBy checkedOn code page title } fragment StopRow on Exhibit { __typename cover { __typename ...PictureThumb } locale { __typename asked fellBack served } name number slug summary } query Tour($locale: Locale!, $slug: String!) { __typename tour(locale: $locale, slug: $slug) { __typename cover { __typename ...PictureHero } locale { __typename asked fellBack served state } minutes name note slug sources { __typename ...SourceLine } stopCount stops { __typename exhibit { __typename ...StopRow } minutes position transition } summary } }",
);
