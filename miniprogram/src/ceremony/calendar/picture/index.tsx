import { useState } from 'react';
import { flagWindow, monthWindow } from 'shared/ceremony';
import { isCivilDate, isoWeekday } from 'shared/time';
import { Button, EmptyState, Heading, Page, Screen } from '../../../components';
import { useLanguage, useTexts } from '../../../language';
import { address, link, useParameters } from '../../../navigation';
import { a11y } from '../../../platform/a11y';
import { Canvas } from '../../../platform/canvas';
import type { Drawn, SendOutcome } from '../../../platform/canvas.types';
import { View } from '../../../platform/elements';
import { dateText, weekdayText } from '../../../visit/calendar/calendar';
import { useNow } from '../../../visit/calendar/use-now';
import { ceremonyTexts } from '../../ceremony.texts';
import { type FlagDayView, toFlagDay } from '../../days/flag-day';
import { sharedLine } from '../../days/shared-line';
import { useFlagDays } from '../../days/use-flag-days';
import { monthTexts } from '../month/month.texts';
import { drawPicture, pictureSize } from './draw-picture';
import { pictureTexts } from './picture.texts';
import { pictureWords, spokenPicture } from './picture-words';
import './picture.scss';

function Sending({ day }: { day: FlagDayView }) {
  const texts = useTexts(ceremonyTexts);
  const pictures = useTexts(pictureTexts);
  const { locale } = useLanguage();
  const [drawn, keep] = useState<Drawn>();
  const [outcome, tell] = useState<SendOutcome>();
  const year = `${dateText(day.date, locale)}`;
  const weekday = weekdayText(isoWeekday(day.date), locale);
  const fullDay = locale === 'en' ? `${weekday}, ${year}` : `${year} ${weekday}`;
  const words = pictureWords(day, fullDay, texts, pictures);
  const spoken = spokenPicture(words);
  const to = link('flagDay', { date: day.date });
  return (
    <>
      <Canvas
        className="day-picture"
        label={spoken}
        {...pictureSize}
        draw={(pen) => drawPicture(pen, words)}
        version={JSON.stringify(words)}
        onDrawn={keep}
      />
      {drawn ? (
        <View className="picture-actions">
          <Button
            kind="main"
            icon="share"
            wide
            onPress={() => drawn.send(sharedLine(day, texts), to).then(tell)}
          >
            {pictures.send}
          </Button>
          {drawn.save ? (
            <Button wide onPress={() => drawn.save?.().then(tell)}>
              {pictures.save}
            </Button>
          ) : null}
        </View>
      ) : null}
      {outcome && outcome !== 'left' ? (
        <View className="picture-said" {...a11y({ role: 'status', live: true })}>
          {pictures[outcome]}
        </View>
      ) : null}
    </>
  );
}

export default function PicturePage() {
  const at = useNow();
  const texts = useTexts(ceremonyTexts);
  const months = useTexts(monthTexts);
  const pictures = useTexts(pictureTexts);
  const { locale } = useLanguage();
  const { date = '' } = useParameters('flagPicture');
  const { from, to } = flagWindow(at);
  const near = !isCivilDate(date) || (from <= date && date <= to);
  const query = useFlagDays(
    at,
    near ? undefined : { window: monthWindow(`${date.slice(0, 7)}-01`), wanted: date },
  );
  const raw = query.data?.days.find((day) => day.date === date);
  const view = raw && toFlagDay(raw, { at, texts, locale });
  return (
    <Page
      title={pictures.heading}
      mourning={view?.halfMast !== undefined}
      sharing={
        view ? { title: sharedLine(view, texts), path: address('flagDay', { date }).slice(1) } : undefined
      }
    >
      <Heading level={1} className="picture-title">
        {pictures.heading}
      </Heading>
      <Screen query={query} skeleton={['picture', 'row']}>
        {() =>
          view ? <Sending day={view} /> : <EmptyState title={months.notFound} hint={months.notFoundHint} />
        }
      </Screen>
    </Page>
  );
}
