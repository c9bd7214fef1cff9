import { Picture } from '../../components';
import { link, open } from '../../navigation';
import { Press, View } from '../../platform/elements';
import type { StoryCardView } from './story';
import './story-row.scss';

/** A story in a list: its title and how it begins. */
export function StoryRow({ story }: { story: StoryCardView }) {
  const { slug, title, opening } = story;
  return (
    <Press className="story-row" href={link('story', { slug })} onPress={() => open('story', { slug })}>
      <View className="story-row-text">
        <View className="story-row-title">{title}</View>
        <View className="story-row-opening">{opening}</View>
      </View>
      {story.picture ? <Picture picture={story.picture} size="card" decorative /> : null}
    </Press>
  );
}
