import {
  AudioPlayer,
  Heading,
  type NarrationView,
  Prose,
  Section,
  Segmented,
  Transcript,
} from '../../components';
import { useLoaded } from '../../components/audio/player';
import { useTexts } from '../../language';
import { replace } from '../../navigation';
import { View } from '../../platform/elements';
import { guideTexts } from '../guide.texts';
import { chooseFormat, useFormat } from './format';
import { narrationTexts } from './narration.texts';
import { ReadAloud } from './read-aloud';
import './narration-section.scss';

interface Props {
  narration: NarrationView;
  /** Where the screen goes when the next stop begins to speak; to that stop's own screen unless said. */
  onNext?: (slug: string) => void;
}

const follow = (slug: string) => replace('exhibit', { slug });

/** The narration to hear, and its words to read; the words are always there. */
export function NarrationSection({ narration, onNext = follow }: Props) {
  const guide = useTexts(guideTexts);
  const texts = useTexts(narrationTexts);
  const format = useFormat();
  const loaded = useLoaded();
  const { track, readAloud, text, sentences } = narration;
  const voiced = track ?? (loaded === readAloud?.id ? readAloud : undefined);
  return (
    <Section title={guide.narration}>
      <Segmented
        label={texts.format}
        value={format}
        onChoose={chooseFormat}
        choices={[
          { value: 'listen', text: texts.listen },
          { value: 'read', text: texts.read },
        ]}
      />
      {format === 'listen' ? (
        <View className="narration-voice">
          {track ? <AudioPlayer track={track} onNext={onNext} /> : null}
          {readAloud ? <ReadAloud track={readAloud} onNext={onNext} /> : null}
        </View>
      ) : null}
      <Heading level={3} className="transcript-title">
        {guide.transcript}
      </Heading>
      {format === 'listen' && voiced ? (
        <Transcript sentences={sentences} track={voiced} />
      ) : (
        <Prose text={text} />
      )}
    </Section>
  );
}
