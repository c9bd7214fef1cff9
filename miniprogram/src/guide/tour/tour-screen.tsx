import {
  Heading,
  Note,
  Paragraph,
  picture,
  Section,
  SourceList,
  sources,
  Untranslated,
} from '../../components';
import { useTexts } from '../../language';
import type { TourQuery } from '../../network/generated/graphql';
import { View } from '../../platform/elements';
import { Elevation } from '../elevation/elevation';
import { guideTexts } from '../guide.texts';
import { PackPanel } from '../pack/pack-panel';
import { durationText, durationTexts } from '../tours/duration';
import { toTourStops } from '../tours/tour';
import { toursTexts } from '../tours/tours.texts';
import { StopLine } from './stop-line';
import { TourActions } from './tour-actions';
import './tour-screen.scss';

/** A tour before it is walked: how long, what to know, every stop on the way. */
export function TourScreen({ tour }: { tour: NonNullable<TourQuery['tour']> }) {
  const texts = useTexts(guideTexts);
  const words = useTexts(toursTexts);
  const durations = useTexts(durationTexts);
  const stops = toTourStops(tour.stops);
  return (
    <>
      <Elevation picture={picture(tour.cover)} />
      <View className="tour-head">
        <Note>{`${texts.stops(tour.stopCount)} · ${durationText(tour.minutes, durations)}`}</Note>
        <Heading level={1}>{tour.name}</Heading>
        <Untranslated locale={tour.locale} />
        {tour.summary ? <Paragraph>{tour.summary}</Paragraph> : null}
        <TourActions tour={tour.slug} stops={stops} />
      </View>
      {tour.note ? (
        <Section title={words.note}>
          <Paragraph>{tour.note}</Paragraph>
        </Section>
      ) : null}
      <PackPanel tour={tour.slug} name={tour.name} />
      <Section title={words.stopsOfTour}>
        {stops.map((stop, index) => (
          <StopLine key={stop.key} stop={stop} order={index + 1} tour={tour.slug} />
        ))}
      </Section>
      <Section>
        <SourceList sources={sources(tour.sources)} />
      </Section>
    </>
  );
}
