// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { StoriesQuery, StoriesQueryVariables } from './graphql';

export const StoriesDocument = operation<StoriesQuery, StoriesQueryVariables>(
  '1635302b1c5ce7d75c7ac80b16f01a0d3fce4ff710e74ef56b8bc575c2b29467',
  "fragment PictureCard on Picture { __typename alternativeText focalPoint { __typename x y } card: renditions(preset: CARD) { __typename ...RenditionParts } thumbHash } fragment RenditionParts on Rendition { __typename height type url width } fragment StoryCard on Story { __typename body cover { __typename ...PictureCard } locale { __typename asked fellBack served } position slug title } query Stories($locale: Locale!) { __typename stories(locale: $locale, first: 100) { __typename items { __typename ...StoryCard } } }",
);
