import { Row, Section } from '../../components';
import { useTexts } from '../../language';
import { link, open } from '../../navigation';
import { guideTexts } from '../guide.texts';
import { durationText, durationTexts } from '../tours/duration';
import type { MentionView, TourMentionView } from './exhibit';
import { exhibitTexts } from './exhibit.texts';

interface Props {
  tours: readonly TourMentionView[];
  stories: readonly MentionView[];
}

/** Tours that come by and stories that tell of it. */
export function Mentions({ tours, stories }: Props) {
  const texts = useTexts(exhibitTexts);
  const words = useTexts(guideTexts);
  const durations = useTexts(durationTexts);
  return (
    <>
      {stories.length > 0 ? (
        <Section title={texts.stories}>
          {stories.map(({ slug, name }) => (
            <Row
              key={slug}
              title={name}
              href={link('story', { slug })}
              onPress={() => open('story', { slug })}
            />
          ))}
        </Section>
      ) : null}
      {tours.length > 0 ? (
        <Section title={texts.tours}>
          {tours.map(({ slug, name, minutes, stopCount }) => (
            <Row
              key={slug}
              title={name}
              note={`${words.stops(stopCount)} · ${durationText(minutes, durations)}`}
              href={link('tour', { slug })}
              onPress={() => open('tour', { slug })}
            />
          ))}
        </Section>
      ) : null}
    </>
  );
}
