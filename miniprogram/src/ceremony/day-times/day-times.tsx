import { Chip, Figure, Note } from '../../components';
import { useTexts } from '../../language';
import { View } from '../../platform/elements';
import { ceremonyTexts } from '../ceremony.texts';
import type { FlagDayView } from '../days/flag-day';
import './day-times.scss';

interface EventProps {
  name: string;
  time: string;
  quiet: boolean;
  note: string | undefined;
}

function EventTime({ name, time, quiet, note }: EventProps) {
  return (
    <View className={quiet ? 'flag-time flag-passed' : 'flag-time'}>
      <Figure label={name} value={time} size="time" />
      {note ? <Note>{note}</Note> : null}
    </View>
  );
}

/** The two times of a day in large figures, with what kind of day it is and whether they are an estimate. */
export function DayTimes({ day, headed = true }: { day: FlagDayView; headed?: boolean }) {
  const texts = useTexts(ceremonyTexts);
  const entry = day.raisePassed ? undefined : texts.entry(day.entryOpens);
  return (
    <View className={day.halfMast ? 'flag-day mourning' : 'flag-day'}>
      {headed ? (
        <View className="flag-date">
          <View className="flag-name">{day.name}</View>
          {day.name === day.day ? null : <Note>{day.day}</Note>}
        </View>
      ) : null}
      <View className="flag-marks">
        {day.cancelled ? <Chip tone="accent">{texts.cancelled}</Chip> : null}
        {day.halfMast ? <Chip>{texts.halfMast}</Chip> : null}
        {day.kind && !day.cancelled ? <Chip tone="glaze">{day.kind}</Chip> : null}
        {day.band && !day.cancelled ? <Chip>{day.band}</Chip> : null}
        {day.isOfficial ? <Chip>{texts.official}</Chip> : <Chip tone="info">{texts.estimate}</Chip>}
      </View>
      <View className="flag-times">
        <EventTime
          name={texts.raise}
          time={day.raise}
          quiet={day.raisePassed || day.raiseClosed}
          note={day.raiseClosed ? texts.entryClosed : entry}
        />
        <EventTime
          name={texts.lower}
          time={day.lower}
          quiet={day.lowerPassed || day.lowerClosed}
          note={day.lowerClosed ? texts.entryClosed : undefined}
        />
      </View>
      {day.note ? <Note className="flag-note">{day.note}</Note> : null}
    </View>
  );
}
