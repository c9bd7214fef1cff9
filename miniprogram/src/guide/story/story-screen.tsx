import { Heading, Prose, picture, Section, SourceList, sources, Untranslated } from '../../components';
import { useTexts } from '../../language';
import { link, replace } from '../../navigation';
import type { StoryQuery } from '../../network/generated/graphql';
import { Press, View } from '../../platform/elements';
import { Elevation } from '../elevation/elevation';
import { toStop } from '../stop-row/stop';
import { StopRow } from '../stop-row/stop-row';
import { storiesTexts } from '../stories/stories.texts';
import { nextStory } from './next-story';
import './story-screen.scss';

interface Props {
  story: NonNullable<StoryQuery['story']>;
  all: StoryQuery['stories']['items'];
}

/** A story to read, the places it tells of, and the next one. */
export function StoryScreen({ story, all }: Props) {
  const texts = useTexts(storiesTexts);
  const next = nextStory(story.slug, all);
  return (
    <>
      <Elevation picture={picture(story.cover)} />
      <View className="story-head">
        <Heading level={1}>{story.title}</Heading>
        <Untranslated locale={story.locale} />
      </View>
      <Prose text={story.body} />
      {story.exhibits.length > 0 ? (
        <Section title={texts.places}>
          {story.exhibits.map((exhibit) => (
            <StopRow key={exhibit.slug} stop={toStop(exhibit)} />
          ))}
        </Section>
      ) : null}
      <Section>
        <SourceList sources={sources(story.sources)} />
      </Section>
      {next ? (
        <Press
          className="story-next"
          href={link('story', { slug: next.slug })}
          onPress={() => replace('story', { slug: next.slug })}
        >
          <View className="story-next-label">{texts.nextStory}</View>
          <View className="story-next-title">{next.title}</View>
        </Press>
      ) : null}
    </>
  );
}
