import { operation } from '../network/document';

interface Story {
  slug: string;
  title: string;
  locale: { asked: 'ZH' | 'EN'; served: 'ZH' | 'EN' };
}
export type StoryQuery = { story: Story | null };
export type StoryVariables = { locale: 'ZH' | 'EN'; slug: string };

const text =
  'fragment Words on Story { __typename locale { __typename asked served } slug title } ' +
  'query Story($locale: Locale!, $slug: String!) { __typename story(locale: $locale, slug: $slug) { ...Words } }';

export const hash = '0123456789abcdef'.repeat(4);
export const StoryDocument = operation<StoryQuery, StoryVariables>(hash, text);

/** An answer as the server gives it. */
export const storyAnswer = (title: string, asked: 'ZH' | 'EN' = 'ZH', slug = 'three-names') => ({
  data: {
    __typename: 'Query',
    story: {
      __typename: 'Story',
      slug,
      title,
      locale: { __typename: 'LocaleAnswer', asked, served: asked },
    },
  },
});
