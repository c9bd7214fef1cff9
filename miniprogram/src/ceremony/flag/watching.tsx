import { Heading, Note, Paragraph, Row, Section, SourceList } from '../../components';
import { FactList } from '../../guide/fact-list/fact-list';
import { useLanguage, useTexts } from '../../language';
import { link, open } from '../../navigation';
import type { FlagArrivalFragment } from '../../network/generated/graphql';
import { View } from '../../platform/elements';
import { ceremonyTexts } from '../ceremony.texts';
import type { FlagDayView } from '../days/flag-day';
import { courseOf } from './course';
import { watchingTexts } from './watching.texts';
import { watchingSources } from './watching-sources';
import './watching.scss';

interface Props {
  /** The day whose raising is the next one to come to. */
  day: FlagDayView | undefined;
  arrival: FlagArrivalFragment;
}

function Coming({ day, arrival }: Props) {
  const texts = useTexts(watchingTexts);
  const entry =
    day && !day.raiseClosed
      ? [{ name: texts.entry, text: texts.entryText(day.name, day.entryOpens, arrival.entryMinutes) }]
      : [];
  return (
    <Section title={texts.coming}>
      <FactList facts={[...entry, { name: texts.booking, text: arrival.text }]} />
      <Note className="watching-note">{texts.arrivalSource(arrival.source)}</Note>
      <Row
        title={texts.flagpole}
        note={texts.flagpoleHint}
        href={link('exhibit', { slug: 'flagpole' })}
        onPress={() => open('exhibit', { slug: 'flagpole' })}
      />
    </Section>
  );
}

function Course({ day }: { day: FlagDayView }) {
  const texts = useTexts(watchingTexts);
  const { steps, summary } = courseOf(day, texts);
  return (
    <Section title={texts.course} aside={<Note>{day.name}</Note>}>
      <View className="course">
        {steps.map(({ when, what, main }) => (
          <View key={what} className={main ? 'course-step course-main' : 'course-step'}>
            <View className="course-when">{when ?? ''}</View>
            <View className="course-what">{what}</View>
          </View>
        ))}
      </View>
      {summary ? <Note>{summary}</Note> : null}
      <View className="watching-part">
        <Heading level={3}>{texts.lowering}</Heading>
        <Paragraph>{texts.loweringText}</Paragraph>
      </View>
      <Row
        title={texts.story}
        note={texts.storyHint}
        href={link('story', { slug: 'two-minutes-seven' })}
        onPress={() => open('story', { slug: 'two-minutes-seven' })}
      />
    </Section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <View className="watching-lines">
      {lines.map((line) => (
        <Paragraph key={line} className="watching-line">
          {line}
        </Paragraph>
      ))}
    </View>
  );
}

/** How to come and watch, and where all of it is known from. */
export function Watching({ day, arrival }: Props) {
  const texts = useTexts(watchingTexts);
  const ceremony = useTexts(ceremonyTexts);
  const { locale } = useLanguage();
  return (
    <>
      <Coming day={day} arrival={arrival} />
      <Section title={texts.where}>
        <Lines lines={[texts.wherePole, texts.whereBridges, texts.whereAvenue]} />
        <Note>{texts.whereNote}</Note>
      </Section>
      <Section title={texts.conduct}>
        <Lines lines={[texts.conductStand, texts.conductCalm, texts.conductEvening]} />
      </Section>
      {day && !day.cancelled ? <Course day={day} /> : null}
      <Section>
        <SourceList sources={watchingSources(locale)} />
        <Note className="watching-note">{ceremony.clock}</Note>
      </Section>
    </>
  );
}
