import { useEffect, useState } from 'react';
import { AudioPlayer, Button, Note, type Track } from '../../components';
import { toggle, useLoaded } from '../../components/audio/player';
import { useTexts } from '../../language';
import { speechDevice } from '../../platform/speech';
import { narrationTexts } from './narration.texts';

interface Props {
  track: Track;
  onNext: (slug: string) => void;
}

/** Nothing is recorded: the phone's own voice is offered where it can read this language, and never begins by itself. */
export function ReadAloud({ track, onNext }: Props) {
  const texts = useTexts(narrationTexts);
  const loaded = useLoaded();
  const locale = 'locale' in track.sound ? track.sound.locale : 'zh-CN';
  const [offered, offer] = useState(false);
  useEffect(() => {
    let current = true;
    void speechDevice?.speaks(locale).then((speaks) => current && offer(speaks));
    return () => {
      current = false;
    };
  }, [locale]);
  if (loaded === track.id) return <AudioPlayer track={track} onNext={onNext} />;
  return (
    <>
      <Note>{texts.noAudio}</Note>
      {offered ? (
        <Button icon="speaker" onPress={() => toggle(track)}>
          {texts.readAloud}
        </Button>
      ) : null}
    </>
  );
}
