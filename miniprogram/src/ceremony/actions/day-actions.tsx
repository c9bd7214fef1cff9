import { useState } from 'react';
import { Button, Icon, Row } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { link, open } from '../../navigation';
import type { FlagArrivalFragment } from '../../network/generated/graphql';
import { a11y } from '../../platform/a11y';
import { addToCalendar, openPermissions, subscribeToCalendar } from '../../platform/calendar';
import type { CalendarOutcome } from '../../platform/calendar.types';
import { Text, View } from '../../platform/elements';
import { server } from '../../platform/server';
import type { FlagDayView } from '../days/flag-day';
import { ReminderPanel } from '../reminder/reminder-panel';
import { actionTexts } from './action.texts';
import { calendarEntry } from './calendar-entry';
import './day-actions.scss';

interface Props {
  day: FlagDayView;
  arrival: FlagArrivalFragment;
}

function CalendarRow({ day, arrival }: Props) {
  const texts = useTexts(actionTexts);
  const [outcome, tell] = useState<CalendarOutcome>();
  const said = outcome && outcome !== 'left' ? texts[outcome] : undefined;
  return (
    <>
      <Row
        lead={<Icon name="calendar" />}
        title={texts.calendar}
        note={texts.calendarHint(day.day, day.raise)}
        onPress={() => addToCalendar(calendarEntry(day, arrival.text, texts)).then(tell)}
      />
      {said ? (
        <View className="day-said" {...a11y({ role: 'status', live: true })}>
          {said}
          {outcome === 'refused' ? (
            <Button kind="quiet" onPress={openPermissions}>
              {texts.openSettings}
            </Button>
          ) : null}
        </View>
      ) : null}
    </>
  );
}

function SubscribeRow() {
  const texts = useTexts(actionTexts);
  const { locale } = useLanguage();
  const [opened, tell] = useState<string>();
  const subscribe = subscribeToCalendar;
  if (!subscribe) return null;
  const calendar = `${server}/calendar/flag.ics?lang=${locale === 'en' ? 'en' : 'zh'}`;
  return (
    <>
      <Row
        lead={<Icon name="link" />}
        title={texts.subscribe}
        note={texts.subscribeHint}
        onPress={() => tell(subscribe(calendar))}
      />
      {opened ? (
        <View className="day-said" {...a11y({ role: 'status', live: true })}>
          {texts.subscribeHelp}
          <Text className="day-address" selectable>
            {opened}
          </Text>
        </View>
      ) : null}
    </>
  );
}

/** What can be done about a day's raising that is still to come. */
export function DayActions({ day, arrival }: Props) {
  const texts = useTexts(actionTexts);
  const picture = { date: day.date };
  return (
    <>
      {day.raisePassed || day.raiseClosed ? null : <CalendarRow day={day} arrival={arrival} />}
      {day.raisePassed ? null : <ReminderPanel day={day} />}
      <Row
        lead={<Icon name="share" />}
        title={texts.picture}
        note={texts.pictureHint}
        href={link('flagPicture', picture)}
        onPress={() => open('flagPicture', picture)}
      />
      <SubscribeRow />
    </>
  );
}
