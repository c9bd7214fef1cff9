import { Button, Heading, Note, narration, Paragraph, picture, Untranslated } from '../../components';
import { appTexts, useTexts } from '../../language';
import { link, open } from '../../navigation';
import { View } from '../../platform/elements';
import { Elevation } from '../elevation/elevation';
import { guideTexts } from '../guide.texts';
import { NarrationSection } from '../narration/narration-section';
import { ProgressBar } from '../progress/progress-bar';
import { durationText, durationTexts } from '../tours/duration';
import { toursTexts } from '../tours/tours.texts';
import { narratedStop, type WalkedStop } from './next-narration';
import type { Walk } from './use-walk';
import './walk-stop.scss';

interface Props {
  stop: WalkedStop;
  stops: readonly WalkedStop[];
  walk: Walk;
}

/** One stop of a tour under way: where one is, what to do here, what to hear. */
export function WalkStop({ stop, stops, walk }: Props) {
  const count = stops.length;
  const texts = useTexts(guideTexts);
  const words = useTexts(toursTexts);
  const durations = useTexts(durationTexts);
  const app = useTexts(appTexts);
  const { exhibit } = stop;
  const { slug, name } = exhibit;
  const cover = picture(exhibit.cover);
  const minutes = stop.minutes > 0 ? words.minutesHere(stop.minutes) : '';
  const told = narration(exhibit.narration, narratedStop(stops, walk.index, app.name));
  return (
    <>
      <Elevation picture={cover} mark={String(stop.number)} />
      <View className="walk-place">
        <ProgressBar at={walk.index + 1} count={count} />
        <View className="walk-place-words">
          <Note>{words.placeSaid(walk.index + 1, count)}</Note>
          <Note>{words.ahead(durationText(walk.ahead, durations))}</Note>
        </View>
      </View>
      <View className="walk-head">
        <Note>{[texts.number(stop.number), minutes].filter(Boolean).join(' · ')}</Note>
        <Heading level={1}>{name}</Heading>
        <Untranslated locale={exhibit.locale} />
        {stop.transition ? <Paragraph className="walk-transition">{stop.transition}</Paragraph> : null}
      </View>
      {told ? (
        <NarrationSection narration={told} onNext={walk.goOn} />
      ) : (
        <Paragraph>{exhibit.summary}</Paragraph>
      )}
      <Button kind="quiet" wide href={link('exhibit', { slug })} onPress={() => open('exhibit', { slug })}>
        {words.more}
      </Button>
    </>
  );
}
