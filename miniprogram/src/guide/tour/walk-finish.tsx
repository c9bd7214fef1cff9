import { Button, Heading, Icon, Note, Paragraph, Row, Section } from '../../components';
import { useTexts } from '../../language';
import { link, open } from '../../navigation';
import { View } from '../../platform/elements';
import type { TourStopView } from '../tours/tour';
import { toursTexts } from '../tours/tours.texts';
import type { Walk } from './use-walk';
import './walk-finish.scss';

interface Props {
  walk: Walk;
  stops: readonly (TourStopView & { exhibit: { slug: string } })[];
}

/** The end of a tour: what was seen, and where to go from here. */
export function WalkFinish({ walk, stops }: Props) {
  const texts = useTexts(toursTexts);
  const done = stops.filter(({ key }) => walk.progress.done.includes(key));
  const all = done.length === stops.length;
  return (
    <View className="walk-finish">
      <Heading level={1}>{texts.doneTitle}</Heading>
      <Paragraph>{all ? texts.doneText(stops.length) : texts.doneSome(done.length, stops.length)}</Paragraph>
      <View className="walk-finish-actions">
        <Button kind="main" wide onPress={() => open('tours')}>
          {texts.otherTours}
        </Button>
        <Button wide onPress={() => open('stories')}>
          {texts.stories}
        </Button>
        <Button kind="quiet" wide onPress={walk.startAgain}>
          {texts.startAgain}
        </Button>
      </View>
      <Section title={texts.stopsOfTour}>
        {stops.map(({ key, name, exhibit: { slug } }, index) => (
          <Row
            key={key}
            lead={<View className="walk-finish-number">{index + 1}</View>}
            title={name}
            trail={walk.progress.done.includes(key) ? <Icon name="check" /> : undefined}
            href={link('exhibit', { slug })}
            onPress={() => open('exhibit', { slug })}
          />
        ))}
      </Section>
      <Note>{texts.keptHere}</Note>
    </View>
  );
}
