import { useState } from 'react';
import { Button, Filter, Icon, Note, Row } from '../../components';
import { useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { useNow } from '../../visit/calendar/use-now';
import type { FlagDayView } from '../days/flag-day';
import { reminderTexts } from './reminder.texts';
import { reminderChoices } from './reminder-choices';
import type { ReminderOffer } from './reminder-offer';
import { useReminder, useReminderOffer } from './use-reminder';
import './reminder-panel.scss';

function Panel({ day, offer }: { day: FlagDayView; offer: ReminderOffer }) {
  const texts = useTexts(reminderTexts);
  const at = useNow();
  const choices = reminderChoices(day, at, texts);
  const [unfolded, unfold] = useState(false);
  const [chosen, choose] = useState<string>();
  const { said, busy, ask, waiting } = useReminder(offer, day.date);
  const taken = choices.find(({ value }) => value === chosen) ?? choices[0];
  if (!taken) return null;
  return (
    <>
      <Row
        lead={<Icon name="clock" />}
        title={texts.title}
        note={waiting ?? texts.hint}
        trail={<Icon name={unfolded ? 'up' : 'down'} />}
        onPress={() => unfold(!unfolded)}
      />
      {unfolded ? (
        <View className="reminder">
          <Filter label={texts.when} choices={choices} value={taken.value} onChoose={choose} />
          <Button wide disabled={busy} onPress={() => ask(taken.when)}>
            {texts.ask}
          </Button>
          {said ? (
            <View className="reminder-said" {...a11y({ role: 'status', live: true })}>
              {said}
            </View>
          ) : null}
          <Note>{texts.once}</Note>
        </View>
      ) : null}
    </>
  );
}

/** Asks for one message in WeChat before a raising; nothing at all where there are no such messages. */
export function ReminderPanel({ day }: { day: FlagDayView }) {
  const offer = useReminderOffer();
  return offer ? <Panel day={day} offer={offer} /> : null;
}
