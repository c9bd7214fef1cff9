import { appTexts, useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { Press, Slider, View } from '../../platform/elements';
import { Icon } from '../icon/icon';
import { Note } from '../text/text';
import { clock, nextRate, playFrom, playNext, seek, skip, type Track, toggle, usePlayer } from './player';
import './audio.scss';

interface Props {
  track: Track;
  /** Told the slug of the stop that the visitor goes on to, so that the screen can follow. */
  onNext?: ((slug: string) => void) | undefined;
}

/** The full player of one narration. The sound is the app's, not the screen's: it goes on after leaving. */
export function AudioPlayer({ track, onNext }: Props) {
  const texts = useTexts(appTexts);
  const player = usePlayer();
  const mine = player.track?.id === track.id;
  const running = mine && (player.status === 'playing' || player.status === 'waiting');
  const position = mine ? player.position : 0;
  const length = (mine ? player.length : 0) || track.durationSeconds;
  const times = texts.progress(clock(position), clock(length));
  const goOn = () => {
    void playNext();
    if (track.next) onNext?.(track.next.slug);
  };
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
        {mine && track.next ? (
          <Press className="audio-small" label={texts.nextStop(track.next.name)} onPress={goOn}>
            <Icon name="next" />
          </Press>
        ) : null}
        {track.synthesised ? <Note className="audio-voice">{texts.synthesised}</Note> : null}
      </View>
      {mine && player.status === 'failed' ? (
        <View className="audio-failed" {...a11y({ role: 'alert' })}>
          {player.cutOff ? texts.audioCutOff : texts.audioFailed}
        </View>
      ) : null}
    </View>
  );
}
