import { AudioPlayer, Heading, type NarrationView, Note, Prose, Section } from '../../components';
import { useTexts } from '../../language';
import { guideTexts } from '../guide.texts';
import './narration-section.scss';

/** The narration to hear, and its words to read; the words are always there. */
export function NarrationSection({ narration }: { narration: NarrationView }) {
  const texts = useTexts(guideTexts);
  const { track, text } = narration;
  return (
    <Section title={texts.narration}>
      {track ? <AudioPlayer track={track} /> : <Note>{texts.noAudio}</Note>}
      <Heading level={3} className="transcript-title">
        {texts.transcript}
      </Heading>
      <Prose text={text} />
    </Section>
  );
}
