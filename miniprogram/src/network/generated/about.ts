// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { AboutQuery, AboutQueryVariables } from './graphql';

export const AboutDocument = operation<AboutQuery, AboutQueryVariables>(
  '1e3a914352af2f6237f00a50d85fdd6654f12cf49fe743001fd0f5abcbec9daa',
  "query About($locale: Locale!) { __typename site(locale: $locale) { __typename address contactNote hotline locale { __typename asked fellBack served } name summary telephone website } }",
);
