import { useEffect, useState } from 'react';
import { civilDate, civilTime, now } from 'shared/time';
import { useLanguage, useTexts } from '../../language';
import { messages } from '../../platform/messages';
import { storage } from '../../platform/storage';
import { dayText } from '../../visit/calendar/calendar';
import { reminderTexts } from './reminder.texts';
import { type ReminderOffer, type ReminderWhen, readOffer, takeReminder } from './reminder-offer';
import { noteReminder, reminderTaken } from './taken-reminders';

let offered: Promise<ReminderOffer | undefined> | undefined;

/** Asked once while the app lives; again after a failure. */
function offer(): Promise<ReminderOffer | undefined> {
  offered ??= readOffer().then((found) => {
    if (!found) offered = undefined;
    return found;
  });
  return offered;
}

/** What the server offers here; undefined where there is nothing to offer, on the web always. */
export function useReminderOffer(): ReminderOffer | undefined {
  const [found, find] = useState<ReminderOffer>();
  useEffect(() => {
    let here = true;
    if (messages) offer().then((answer) => here && find(answer));
    return () => {
      here = false;
    };
  }, []);
  return found;
}

/** Asks WeChat, then the server, and says in words what came of it. */
export function useReminder(offer: ReminderOffer, date: string) {
  const texts = useTexts(reminderTexts);
  const { locale } = useLanguage();
  const [said, say] = useState<string>();
  const [busy, setBusy] = useState(false);
  const momentText = (instant: Date) => `${dayText(civilDate(instant), locale)} ${civilTime(instant)}`;

  const ask = async (when: ReminderWhen) => {
    if (!messages || busy) return;
    const templates = [offer.reminder, ...(offer.change ? [offer.change] : [])];
    // First of all: WeChat shows its question only in answer to the tap itself.
    const allowed = await messages.allow(templates);
    if (allowed === 'off' || allowed === 'failed') {
      say(allowed === 'off' ? texts.off : texts.notAllowed);
      return;
    }
    if (!allowed.granted.includes(offer.reminder)) {
      say(texts.notAllowed);
      return;
    }
    setBusy(true);
    say(texts.asking);
    const code = await messages.code();
    const changeAllowed = offer.change !== undefined && allowed.granted.includes(offer.change);
    const taken = code ? await takeReminder({ code, date, when, locale, changeAllowed }) : 'unreachable';
    setBusy(false);
    if (taken === 'unreachable') say(texts.unreachable);
    else if ('refused' in taken) say(texts.refused);
    else {
      noteReminder(storage, date, taken.dueAt, now());
      say(texts.taken(momentText(taken.dueAt)));
    }
  };
  const waiting = reminderTaken(storage, date, now());
  return { said, busy, ask, waiting: waiting && texts.waiting(momentText(waiting)) };
}
