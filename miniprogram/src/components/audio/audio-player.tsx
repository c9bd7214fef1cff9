import { appTexts, useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { Press, Slider, View } from '../../platform/elements';
import { Icon } from '../icon/icon';
import { Note } from '../text/text';
import { usePlayerHere } from './place';
import { clock, nextRate, playFrom, seek, skip, type Track, toggle, usePlayer } from './player';
import './audio.scss';

/** The full player of one narration. The sound is the app's, not the screen's: it goes on after leaving. */
export function AudioPlayer({ track }: { track: Track }) {
  const texts = useTexts(appTexts);
  const player = usePlayer();
  usePlayerHere(track.id);
  const mine = player.track?.id === track.id;
  const running = mine && (player.status === 'playing' || player.status === 'waiting');
  const position = mine ? player.position : 0;
  const length = (mine ? player.length : 0) || track.durationSeconds;
  const times = texts.progress(clock(position), clock(length));
  return (
    <View className="audio" {...a11y({ role: 'group', label: track.title })}>
      <View className="audio-row">
        <Press
          className="audio-play"
          label={running ? texts.pause : texts.play}
          onPress={() => toggle(track)}
        >
          <Icon name={running ? 'pause' : 'play'} />
        </Press>
        <View className="audio-line">
          <Slider
            value={Math.floor(position)}
            max={Math.max(1, Math.ceil(length))}
            label={texts.position}
            spoken={times}
            onChange={(seconds) => (mine ? seek(seconds) : playFrom(track, seconds))}
          />
          <View className="audio-times" {...a11y({ hidden: true })}>
            <View>{clock(position)}</View>
            <View>{clock(length)}</View>
          </View>
        </View>
      </View>
      <View className="audio-row audio-extra">
        <Press className="audio-small" label={texts.backward} disabled={!mine} onPress={() => skip(-15)}>
          <Icon name="backward-15" />
        </Press>
        <Press className="audio-small" label={texts.forward} disabled={!mine} onPress={() => skip(15)}>
          <Icon name="forward-15" />
        </Press>
        <Press className="audio-small audio-rate" label={texts.speed(String(player.rate))} onPress={nextRate}>
          {`${player.rate}×`}
        </Press>
        {track.synthesised ? <Note className="audio-voice">{texts.synthesised}</Note> : null}
      </View>
      {mine && player.status === 'failed' ? (
        <View className="audio-failed" {...a11y({ role: 'alert' })}>
          {texts.audioFailed}
        </View>
      ) : null}
    </View>
  );
}
