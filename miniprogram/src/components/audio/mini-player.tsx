import { appTexts, useTexts } from '../../language';
import { link, open } from '../../navigation';
import { a11y } from '../../platform/a11y';
import { Press, View } from '../../platform/elements';
import { Icon } from '../icon/icon';
import { clock, closePlayer, toggle, usePlayer } from './player';
import './audio.scss';

/** The bar at the foot of every screen while something is loaded; `here` names what has its full player above. */
export function MiniPlayer({ here }: { here: string | undefined }) {
  const texts = useTexts(appTexts);
  const { track, status, position, length } = usePlayer();
  if (!track || track.id === here) return null;
  const running = status === 'playing' || status === 'waiting';
  return (
    <View className="mini" {...a11y({ role: 'region', label: texts.openPlayer(track.title) })}>
      <Press className="mini-play" label={running ? texts.pause : texts.play} onPress={() => toggle(track)}>
        <Icon name={running ? 'pause' : 'play'} />
      </Press>
      <Press
        className="mini-text"
        label={texts.openPlayer(track.title)}
        href={link('exhibit', { slug: track.slug })}
        onPress={() => open('exhibit', { slug: track.slug })}
      >
        <View className="mini-title">{track.title}</View>
        <View className="mini-time">{`${clock(position)} / ${clock(length)}`}</View>
      </Press>
      <Press className="mini-close" label={texts.closePlayer} onPress={closePlayer}>
        <Icon name="close" />
      </Press>
    </View>
  );
}
