// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { WalkQuery, WalkQueryVariables } from './graphql';

export const WalkDocument = operation<WalkQuery, WalkQueryVariables>(
  'f3eddafd6ae90783e953591d277a7da62a763e5055101fc1c7c7d7bcd796e9ca',
  "fragment NarrationParts on Narration { __typename audio { __typename bytes credit durationSeconds type url voice } text transcript } fragment PictureHero on Picture { __typename alternativeText caption credit focalPoint { __typename x y } card: renditions(preset: CARD) { __typename ...RenditionParts } hero: renditions(preset: HERO) { __typename ...RenditionParts } thumbHash } fragment RenditionParts on Rendition { __typename height type url width } fragment WalkStop on Exhibit { __typename accessibilityNote cover { __typename ...PictureHero } locale { __typename asked fellBack served state } name narration { __typename ...NarrationParts } number slug summary } query Walk($locale: Locale!, $slug: String!) { __typename tour(locale: $locale, slug: $slug) { __typename locale { __typename asked fellBack served state } minutes name slug stopCount stops { __typename exhibit { __typename ...WalkStop } minutes position transition } } }",
);
