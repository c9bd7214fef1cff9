import { useRef, useState } from 'react';
import { CHECK_LIMITS, CHECK_LISTS } from 'shared/signage/patrol';
import { now } from 'shared/time';
import { Button, EmptyState, Heading, Note, Page } from '../../../components';
import { useLanguage, useTexts } from '../../../language';
import { back, replace, useParameters } from '../../../navigation';
import { a11y } from '../../../platform/a11y';
import { camera } from '../../../platform/camera';
import { View } from '../../../platform/elements';
import { tapFeedback } from '../../../platform/phone';
import { findPosition } from '../../../platform/position';
import { storage } from '../../../platform/storage';
import { Field } from '../../spot/field';
import { newRecordId } from '../../spot/ids';
import { OneOf } from '../../spot/one-of';
import { patrolTexts } from '../patrol.texts';
import { doneHere, keptPlan, noteDone, type PlannedRoute } from '../plan';
import { keepWaiting } from '../queue';
import { nextStop, stopViews } from '../round-view';
import { recount, sendNow } from '../sync';

function CheckForm({ route, day, thing }: { route: PlannedRoute; day: string; thing: string }) {
  const texts = useTexts(patrolTexts);
  const { locale } = useLanguage();
  const [state, choose] = useState<string>();
  const [note, setNote] = useState('');
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [said, say] = useState<string>();
  // Not a state: a second tap comes before the screen is drawn anew, and would keep the check twice.
  const saving = useRef(false);
  const language = locale === 'en' ? 'en' : 'zh';
  const choices = CHECK_LISTS[route.facility].map((item) => ({
    value: item.state,
    text: item.label[language],
  }));
  const isFault = CHECK_LISTS[route.facility].find((item) => item.state === state)?.isFault ?? false;

  const photograph = async () => {
    const more = await camera.take(CHECK_LIMITS.photographs - taken.length);
    setTaken((before) => [...before, ...more]);
  };
  const dropLast = () => {
    const last = taken[taken.length - 1];
    if (last) camera.forget(last);
    setTaken(taken.slice(0, -1));
  };
  const save = async () => {
    if (!state) return say(texts.choose);
    if (saving.current) return;
    saving.current = true;
    const takenAt = now().toISOString();
    const [id, position, ...photographIds] = await Promise.all([
      newRecordId(),
      findPosition(),
      ...taken.map(() => newRecordId()),
    ]);
    const record = {
      ...{ id, routeId: route.id, day, thingId: thing, state, takenAt },
      note: note.trim().slice(0, CHECK_LIMITS.note),
      ...(position ? { position } : {}),
      photographs: taken.length,
    };
    const photographs = taken.map((name, at) => ({ id: photographIds[at] ?? '', name }));
    if (!keepWaiting(storage, { record, sent: false, photographs })) {
      saving.current = false;
      return say(texts.noRoom);
    }
    noteDone(storage, record);
    recount();
    tapFeedback();
    sendNow();
    const stops = stopViews(route, day, doneHere(storage, route.id, day), locale, texts.done);
    const next = nextStop(stops, thing);
    if (next) replace('patrolCheck', { route: route.id, day, thing: next.id });
    else back();
  };
  return (
    <View className="spot-form">
      <OneOf label={texts.state} choices={choices} value={state} onChoose={choose} />
      <Field
        label={texts.note}
        value={note}
        placeholder={texts.noteHint}
        maxLength={CHECK_LIMITS.note}
        onInput={setNote}
      />
      {isFault && taken.length === 0 ? <Note>{texts.photographNeeded}</Note> : null}
      {taken.length < CHECK_LIMITS.photographs ? (
        <Button onPress={photograph}>{texts.photograph(taken.length)}</Button>
      ) : null}
      {taken.length > 0 ? (
        <Button kind="quiet" onPress={dropLast}>
          {texts.dropPhotograph}
        </Button>
      ) : null}
      {said ? (
        <View className="spot-said" {...a11y({ role: 'status', live: true })}>
          {said}
        </View>
      ) : null}
      <Button kind="main" wide onPress={save}>
        {texts.save}
      </Button>
    </View>
  );
}

export default function CheckPage() {
  const texts = useTexts(patrolTexts);
  const { locale } = useLanguage();
  const { route: routeId = '', day = '', thing = '' } = useParameters('patrolCheck');
  const route = keptPlan(storage)?.routes.find(({ id }) => id === routeId);
  const stop = route && stopViews(route, day, {}, locale, '').find(({ id }) => id === thing);
  return (
    <Page title={texts.checkTitle}>
      {route && stop ? (
        <>
          <Heading level={1}>{stop.name}</Heading>
          <Note>{`${stop.code} · ${stop.place}`}</Note>
          <CheckForm key={thing} route={route} day={day} thing={thing} />
        </>
      ) : (
        <EmptyState title={texts.notThere} />
      )}
    </Page>
  );
}
