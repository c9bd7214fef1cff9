import { appTexts, useTexts } from '../../language';
import { link, open } from '../../navigation';
import { a11y } from '../../platform/a11y';
import { Press, View } from '../../platform/elements';
import { Icon } from '../icon/icon';
import { clock, closePlayer, toggle, usePlayer } from './player';
import './audio.scss';

/** The bar at the foot of every screen while something is loaded: wherever one is, the voice can be stopped. */
export function MiniPlayer() {
  const texts = useTexts(appTexts);
  const { track, status, position, length, cutOff } = usePlayer();
  if (!track) return null;
  const running = status === 'playing' || status === 'waiting';
  const times = `${clock(position)} / ${clock(length)}`;
  return (
    <View className="mini" {...a11y({ role: 'region', label: texts.player })}>
      <Press
        className="mini-play"
        label={running ? texts.pauseNamed(track.title) : texts.playNamed(track.title)}
        onPress={() => toggle(track)}
      >
        <Icon name={running ? 'pause' : 'play'} />
      </Press>
      <Press
        className="mini-text"
        label={texts.openPlayer(track.title)}
        href={link('exhibit', { slug: track.slug })}
        onPress={() => open('exhibit', { slug: track.slug })}
      >
        <View className="mini-title">{track.title}</View>
        <View className="mini-time">
          {status === 'failed' ? (cutOff ? texts.audioCutOff : texts.audioFailed) : times}
        </View>
      </Press>
      <Press className="mini-close" label={texts.closePlayer} onPress={closePlayer}>
        <Icon name="close" />
      </Press>
    </View>
  );
}
