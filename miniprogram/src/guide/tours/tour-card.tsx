import { Heading, Note, Paragraph, Picture } from '../../components';
import { useTexts } from '../../language';
import { link, open } from '../../navigation';
import { Press, View } from '../../platform/elements';
import { guideTexts } from '../guide.texts';
import { useProgressIn } from '../progress/progress-store';
import { durationText, durationTexts } from './duration';
import type { TourCardView } from './tour';
import { toursTexts } from './tours.texts';
import './tour-card.scss';

interface Props {
  tour: TourCardView;
  /** 2 where the card stands right under the name of the screen. */
  level?: 2 | 3;
}

/** A tour with its drawing, length and number of stops. */
export function TourCard({ tour, level = 3 }: Props) {
  const texts = useTexts(guideTexts);
  const words = useTexts(toursTexts);
  const durations = useTexts(durationTexts);
  const finished = useProgressIn(tour.slug)?.finished === true;
  const { slug, name, summary, minutes, stopCount } = tour;
  const facts = [texts.stops(stopCount), durationText(minutes, durations), finished ? words.finished : ''];
  return (
    <Press className="tour-card" href={link('tour', { slug })} onPress={() => open('tour', { slug })}>
      {tour.picture ? <Picture picture={tour.picture} size="card" decorative /> : null}
      <View className="tour-card-text">
        <Heading level={level} className="tour-card-name">
          {name}
        </Heading>
        <Note>{facts.filter(Boolean).join(' · ')}</Note>
        <Paragraph className="tour-card-summary">{summary}</Paragraph>
      </View>
    </Press>
  );
}
