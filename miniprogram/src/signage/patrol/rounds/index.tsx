import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { Button, Chip, EmptyState, Heading, Note, Page, Row, Section } from '../../../components';
import { useLanguage, useTexts } from '../../../language';
import { link, open } from '../../../navigation';
import { camera } from '../../../platform/camera';
import { View } from '../../../platform/elements';
import { storage } from '../../../platform/storage';
import { dayText } from '../../../visit/calendar/calendar';
import { useNow } from '../../../visit/calendar/use-now';
import { patrolTexts, roundStateText } from '../patrol.texts';
import { doneHere, keptPlan } from '../plan';
import { dropWaiting, waitingChecks } from '../queue';
import { roundViews } from '../round-view';
import { session, signOut } from '../session';
import { SignIn } from '../sign-in';
import { readPlan, recount, sendNow } from '../sync';
import { SyncBar } from '../sync-bar';

function Refused({ onChange }: { onChange: () => void }) {
  const texts = useTexts(patrolTexts);
  const { locale } = useLanguage();
  const refused = waitingChecks(storage).filter(({ problem }) => problem);
  if (refused.length === 0) return null;
  return (
    <Section title={texts.refusedTitle}>
      {refused.map((check) => (
        <Row
          key={check.record.id}
          title={check.record.note || check.record.thingId}
          note={texts.refusedNote(check.problem?.[locale === 'en' ? 'en' : 'zh'] ?? '')}
          trail={
            <Button
              kind="quiet"
              onPress={() => {
                dropWaiting(storage, camera, check);
                recount();
                onChange();
              }}
            >
              {texts.drop}
            </Button>
          }
        />
      ))}
    </Section>
  );
}

function Rounds({ onChange, onSignOut }: { onChange: () => void; onSignOut: () => void }) {
  const texts = useTexts(patrolTexts);
  const { locale } = useLanguage();
  const at = useNow();
  const plan = keptPlan(storage);
  const rounds = roundViews(plan?.routes ?? [], (routeId, day) => doneHere(storage, routeId, day));
  const read = async () => {
    await sendNow();
    await readPlan();
    onChange();
  };
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Note>{texts.signedIn(session(storage)?.who ?? '')}</Note>
      <SyncBar />
      {rounds.length === 0 ? (
        <EmptyState title={texts.noRoutes} hint={texts.noRoutesHint} />
      ) : (
        rounds.map((round) => (
          <Row
            key={`${round.routeId} ${round.day}`}
            title={round.name}
            note={`${texts.dueBy(dayText(round.day, locale), round.dueBy)} · ${texts.progress(round.done, round.stops)}`}
            trail={
              <Chip tone={['late', 'missed'].includes(round.state) ? 'accent' : 'plain'}>
                {roundStateText(texts, round.state)}
              </Chip>
            }
            href={link('patrolRound', { route: round.routeId, day: round.day })}
            onPress={() => open('patrolRound', { route: round.routeId, day: round.day })}
          />
        ))
      )}
      <Refused onChange={onChange} />
      <Section>
        {plan ? (
          <Note>{texts.planFrom(new Date(plan.at) > at ? '' : dayText(plan.at.slice(0, 10), locale))}</Note>
        ) : null}
        <View className="spot-form">
          <Button onPress={read}>{texts.refresh}</Button>
          <Button kind="quiet" onPress={() => signOut(storage).then(onSignOut)}>
            {texts.signOut}
          </Button>
        </View>
      </Section>
    </>
  );
}

export default function RoundsPage() {
  const texts = useTexts(patrolTexts);
  // What is shown is what the phone keeps: a number that counts up draws it anew.
  const [, count] = useState(0);
  const [said, say] = useState<string>();
  const redraw = () => count((before) => before + 1);
  const begin = async () => {
    redraw();
    recount();
    if (!session(storage)) return;
    const ended = await sendNow();
    const halt = ended === 'unreachable' ? ended : await readPlan();
    say(halt === 'cut-off' || ended === 'cut-off' ? texts.cutOff : undefined);
    redraw();
  };
  useDidShow(() => {
    begin();
  });
  return (
    <Page title={texts.title}>
      {session(storage) ? (
        <Rounds onChange={redraw} onSignOut={redraw} />
      ) : (
        <SignIn key={said ?? ''} said={said} onDone={begin} />
      )}
    </Page>
  );
}
