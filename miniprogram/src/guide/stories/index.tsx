import { EmptyState, Heading, Page, Screen } from '../../components';
import { appTexts, useLanguage, useTexts } from '../../language';
import { useScreenQuery } from '../../network';
import { StoriesDocument } from '../../network/generated/stories';
import { View } from '../../platform/elements';
import { storiesTexts } from './stories.texts';
import { toStoryCard } from './story';
import { StoryLead } from './story-lead';
import { StoryRow } from './story-row';
import './stories.scss';

export default function StoriesPage() {
  const { asked } = useLanguage();
  const app = useTexts(appTexts);
  const texts = useTexts(storiesTexts);
  const query = useScreenQuery(
    StoriesDocument,
    { locale: asked },
    { empty: ({ stories }) => stories.items.length === 0 },
  );
  return (
    <Page title={app.stories}>
      <Heading level={1}>{texts.stories}</Heading>
      <Screen
        query={query}
        skeleton={['picture', 'heading', 'line', 'row', 'row', 'row', 'row']}
        empty={<EmptyState title={texts.empty} hint={texts.emptyHint} />}
      >
        {({ stories }) => {
          const [lead, ...rest] = stories.items.map(toStoryCard);
          return (
            <View className="stories">
              {lead ? <StoryLead story={lead} /> : null}
              {rest.map((story) => (
                <StoryRow key={story.slug} story={story} />
              ))}
            </View>
          );
        }}
      </Screen>
    </Page>
  );
}
