// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { StoryQuery, StoryQueryVariables } from './graphql';

export const StoryDocument = operation<StoryQuery, StoryQueryVariables>(
  '8de53c2e7e1b77608bb7b0cb0cf60af1dfa7d9d5feb426c18e03bff5355291e1',
  "fragment PictureHero on Picture { __typename alternativeText caption credit focalPoint { __typename x y } card: renditions(preset: CARD) { __typename ...RenditionParts } hero: renditions(preset: HERO) { __typename ...RenditionParts } thumbHash } fragment PictureThumb on Picture { __typename alternativeText thumb: renditions(preset: THUMB) { __typename ...RenditionParts } thumbHash } fragment RenditionParts on Rendition { __typename height type url width } fragment SourceLine on Source { __typename checkedBy checkedOn code page title } fragment StopRow on Exhibit { __typename cover { __typename ...PictureThumb } locale { __typename asked fellBack served } name number slug summary } query Story($locale: Locale!, $slug: String!) { __typename stories(locale: $locale, first: 100) { __typename items { __typename locale { __typename asked fellBack served } position slug title } } story(locale: $locale, slug: $slug) { __typename body cover { __typename ...PictureHero } exhibits { __typename ...StopRow } locale { __typename asked fellBack served state } position slug sources { __typename ...SourceLine } title } }",
);
