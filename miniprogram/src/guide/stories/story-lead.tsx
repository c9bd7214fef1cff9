import { Heading, Paragraph, Picture } from '../../components';
import { link, open } from '../../navigation';
import { Press, View } from '../../platform/elements';
import type { StoryCardView } from './story';
import './story-lead.scss';

/** The first story of the list, with its drawing at full width. */
export function StoryLead({ story }: { story: StoryCardView }) {
  const { slug, title, opening } = story;
  return (
    <Press className="story-lead" href={link('story', { slug })} onPress={() => open('story', { slug })}>
      {story.picture ? (
        <View className="story-lead-picture">
          <Picture picture={story.picture} size="card" decorative />
        </View>
      ) : null}
      <Heading level={2}>{title}</Heading>
      <Paragraph quiet>{opening}</Paragraph>
    </Press>
  );
}
