// Written by `npm run generate`. Do not edit.

import { operation } from '../document';
import type { ShowQuery, ShowQueryVariables } from './graphql';

export const ShowDocument = operation<ShowQuery, ShowQueryVariables>(
  '81f121e86ea56172ffd5619acd57d6cbb5209070f6cd61f66875e5caf8841469',
  "query Show($locale: Locale!, $slug: String!) { __typename chinese: exhibit(locale: ZH, slug: $slug) { __typename locale { __typename asked fellBack served } name namePinyin number slug } own: exhibit(locale: $locale, slug: $slug) { __typename locale { __typename asked fellBack served } name slug } }",
);
