// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { BrowseQuery, BrowseQueryVariables } from './graphql';

export const BrowseDocument = operation<BrowseQuery, BrowseQueryVariables>(
  '9e744d3dc01f7b2358c16385c7ef5a6f68a6d4c7f511607e06e8d41295090a05',
  "fragment PictureThumb on Picture { __typename alternativeText thumb: renditions(preset: THUMB) { __typename ...RenditionParts } thumbHash } fragment RenditionParts on Rendition { __typename height type url width } fragment StopRow on Exhibit { __typename cover { __typename ...PictureThumb } locale { __typename asked fellBack served } name number slug summary } query Browse($locale: Locale!) { __typename areas(locale: $locale) { __typename locale { __typename asked fellBack served } name position slug summary } exhibits(locale: $locale, first: 200) { __typename items { __typename area { __typename locale { __typename asked fellBack served } slug } ...StopRow } } }",
);
