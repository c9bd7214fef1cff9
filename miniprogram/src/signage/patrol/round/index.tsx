import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { codeInScan } from 'shared/signage/patrol';
import { Button, Chip, EmptyState, Heading, Note, Page, Row, Section } from '../../../components';
import { useLanguage, useTexts } from '../../../language';
import { link, open, useParameters } from '../../../navigation';
import { a11y } from '../../../platform/a11y';
import { View } from '../../../platform/elements';
import { scan } from '../../../platform/scan';
import { storage } from '../../../platform/storage';
import { dayText } from '../../../visit/calendar/calendar';
import { patrolTexts } from '../patrol.texts';
import { doneHere, keptPlan } from '../plan';
import { stopViews } from '../round-view';
import { SyncBar } from '../sync-bar';

export default function RoundPage() {
  const texts = useTexts(patrolTexts);
  const { locale } = useLanguage();
  const { route: routeId = '', day = '' } = useParameters('patrolRound');
  const [, count] = useState(0);
  const [said, say] = useState<string>();
  useDidShow(() => count((before) => before + 1));
  const route = keptPlan(storage)?.routes.find(({ id }) => id === routeId);
  if (!route)
    return (
      <Page title={texts.title}>
        <EmptyState title={texts.notThere} />
      </Page>
    );
  const stops = stopViews(route, day, doneHere(storage, routeId, day), locale, texts.done);
  const left = stops.filter(({ found }) => !found).length;
  const check = (thing: string) => open('patrolCheck', { route: routeId, day, thing });
  const scanning = async () => {
    const scanned = await scan?.();
    if (!scanned) return;
    const code = codeInScan(scanned);
    const stop = stops.find((each) => each.code === code);
    say(stop ? undefined : code ? texts.scanned(code) : texts.noCode);
    if (stop) check(stop.id);
  };
  return (
    <Page title={route.name}>
      <Heading level={1}>{route.name}</Heading>
      <Note>{`${texts.dueBy(dayText(day, locale), route.dueBy)} · ${texts.progress(stops.length - left, stops.length)}`}</Note>
      <SyncBar />
      {left === 0 ? <Note>{texts.roundDone}</Note> : null}
      {scan ? (
        <Button kind="main" wide onPress={scanning}>
          {texts.scan}
        </Button>
      ) : null}
      {said ? (
        <View className="spot-said" {...a11y({ role: 'status', live: true })}>
          {said}
        </View>
      ) : null}
      <Section title={texts.stops}>
        {stops.map((stop, at) => (
          <Row
            key={stop.id}
            lead={String(at + 1)}
            title={stop.name}
            note={`${stop.code} · ${stop.place}`}
            trail={
              <Chip tone={stop.found?.isFault ? 'accent' : 'plain'}>{stop.found?.text ?? texts.unseen}</Chip>
            }
            href={link('patrolCheck', { route: routeId, day, thing: stop.id })}
            onPress={() => check(stop.id)}
          />
        ))}
      </Section>
    </Page>
  );
}
