import { Button, EmptyState, Page, Screen } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { open, useParameters } from '../../navigation';
import { useScreenQuery } from '../../network';
import { StoryDocument } from '../../network/generated/story';
import { guideTexts } from '../guide.texts';
import { storiesTexts } from '../stories/stories.texts';
import { StoryScreen } from './story-screen';

export default function StoryPage() {
  const { asked } = useLanguage();
  const texts = useTexts(guideTexts);
  const words = useTexts(storiesTexts);
  const { slug = '' } = useParameters('story');
  const query = useScreenQuery(StoryDocument, { locale: asked, slug }, { empty: ({ story }) => !story });
  return (
    <Page title={words.stories} bleed>
      <Screen
        query={query}
        skeleton={['picture', 'heading', 'line', 'line', 'line', 'line']}
        empty={
          <EmptyState title={texts.unknownStory} hint={texts.unknownStoryHint}>
            <Button kind="main" onPress={() => open('stories')}>
              {texts.toStories}
            </Button>
          </EmptyState>
        }
      >
        {({ story, stories }) => (story ? <StoryScreen story={story} all={stories.items} /> : null)}
      </Screen>
    </Page>
  );
}
