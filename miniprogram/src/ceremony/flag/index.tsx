import { useEffect, useRef } from 'react';
import { addDays, civilDate } from 'shared/time';
import { Button, Card, Heading, Page, Row, Screen, Section } from '../../components';
import { useShown } from '../../guide/browse/use-shown';
import { useLanguage, useTexts } from '../../language';
import { link, open, useParameters } from '../../navigation';
import { View } from '../../platform/elements';
import { useNow } from '../../visit/calendar/use-now';
import { NoticeList } from '../../visit/notice/notice-list';
import { DayActions } from '../actions/day-actions';
import { ceremonyTexts } from '../ceremony.texts';
import { DayTimes } from '../day-times/day-times';
import { toFlagDays } from '../days/flag-day';
import { sharedLine } from '../days/shared-line';
import { type FlagDays, useFlagDays } from '../days/use-flag-days';
import { useLiveDays } from '../days/use-live-days';
import { Countdown } from './countdown';
import { FlagScene } from './flag-scene';
import { HalfMast } from './half-mast';
import { sceneAt } from './scene';
import { Watching } from './watching';
import { watchingTexts } from './watching.texts';
import './flag.scss';

function Flag({ data, at }: { data: FlagDays; at: Date }) {
  const texts = useTexts(ceremonyTexts);
  const watching = useTexts(watchingTexts);
  const { locale } = useLanguage();
  const days = toFlagDays(data.days, { at, texts, locale, seen: data.seen });
  const today = data.days.find(({ date }) => date === civilDate(at));
  // What is offered is for a raising that one can come to.
  const coming = days.find(({ raisePassed, raiseClosed }) => !raisePassed && !raiseClosed);
  const month = { month: civilDate(at).slice(0, 7) };
  return (
    <>
      <NoticeList label={texts.alerts} notices={days.flatMap(({ alerts }) => alerts)} />
      {days.map((day) => (
        <HalfMast key={day.date} day={day} />
      ))}
      <FlagScene {...sceneAt(today, at)}>
        <Countdown days={data.days} at={at} />
      </FlagScene>
      {days.map((day) => (
        <Card key={day.date} className="flag-day-card">
          <DayTimes day={day} />
          <View className="flag-day-more">
            <Button
              kind="quiet"
              label={texts.detailsOf(day.day)}
              href={link('flagDay', { date: day.date })}
              onPress={() => open('flagDay', { date: day.date })}
            >
              {texts.details}
            </Button>
          </View>
        </Card>
      ))}
      <Row
        title={watching.month}
        note={watching.monthHint}
        href={link('flagMonth', month)}
        onPress={() => open('flagMonth', month)}
      />
      {coming ? (
        <Section title={texts.plan(coming.name)}>
          <DayActions day={coming} arrival={data.arrival} />
        </Section>
      ) : null}
      <Watching day={coming} arrival={data.arrival} />
    </>
  );
}

export default function FlagPage() {
  const texts = useTexts(ceremonyTexts);
  const at = useNow();
  const query = useFlagDays(at);
  useLiveDays(useShown(), query);
  const { date } = useParameters('flag');
  const today = civilDate(at);
  const led = useRef(false);
  useEffect(() => {
    // A message about a day further ahead leads here, and on to its day; once, or there would be no way back.
    const further = date !== undefined && date !== today && date !== addDays(today, 1);
    if (further && !led.current) open('flagDay', { date });
    led.current = true;
  }, [date, today]);
  const { locale } = useLanguage();
  const { days = [] } = query.data ?? {};
  const [next] = toFlagDays(days, { at, texts, locale }).filter(({ raisePassed }) => !raisePassed);
  return (
    <Page title={texts.flag} tab="flag" sharing={next ? { title: sharedLine(next, texts) } : undefined}>
      <Heading level={1} className="flag-title">
        {texts.flag}
      </Heading>
      <Screen query={query} skeleton={['picture', 'card', 'card', 'row', 'row']}>
        {(data) => <Flag data={data} at={at} />}
      </Screen>
    </Page>
  );
}
