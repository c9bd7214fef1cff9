import { memo, useEffect } from 'react';
import { sentenceAt, type TimedSentence } from 'shared/guide';
import { appTexts, useTexts } from '../../language';
import { Press, View } from '../../platform/elements';
import { reveal } from '../../platform/reveal';
import { Note } from '../text/text';
import { playFrom, type Track, usePlayer } from './player';
import './transcript.scss';

interface Props {
  sentences: readonly TimedSentence[];
  track: Track;
}

interface SentenceProps {
  id: string;
  text: string;
  start: number;
  /** True while it is heard. */
  now: boolean;
  track: Track;
}

/** Remembered: while the voice goes on, two of a hundred sentences change and not all of them. */
const Sentence = memo(function Sentence({ id, text, start, now, track }: SentenceProps) {
  return (
    <Press
      id={id}
      className={now ? 'sentence sentence-now' : 'sentence'}
      selected={now}
      onPress={() => playFrom(track, start)}
    >
      {text}
    </Press>
  );
});

/** The words as the voice speaks them: the sentence of the moment is marked, and a tap on any other goes there. */
export function Transcript({ sentences, track }: Props) {
  const texts = useTexts(appTexts);
  const player = usePlayer();
  const mine = player.track?.id === track.id;
  const at = mine ? sentenceAt(sentences, player.position + 0.2) : -1;
  const playing = mine && player.status === 'playing';
  const id = (index: number) => `sentence-${track.slug}-${index}`;
  const current = id(at);
  useEffect(() => {
    if (playing && at > 0) reveal(current);
  }, [playing, at, current]);
  const paragraphs = [...new Set(sentences.map(({ paragraph }) => paragraph))];
  return (
    <View className="transcript">
      <Note>{texts.tapSentence}</Note>
      {paragraphs.map((paragraph) => (
        <View key={paragraph} className="transcript-paragraph">
          {sentences.map(({ text, start, paragraph: its }, index) =>
            its === paragraph ? (
              <Sentence key={id(index)} id={id(index)} now={index === at} {...{ text, start, track }} />
            ) : null,
          )}
        </View>
      ))}
      <Note>{texts.timesEstimated}</Note>
    </View>
  );
}
