import { flagWindow, monthWindow } from 'shared/ceremony';
import { isCivilDate } from 'shared/time';
import {
  Button,
  Card,
  EmptyState,
  Heading,
  Note,
  Page,
  Paragraph,
  Screen,
  Section,
} from '../../../components';
import { useShown } from '../../../guide/browse/use-shown';
import { useLanguage, useTexts } from '../../../language';
import { link, open, useParameters } from '../../../navigation';
import { View } from '../../../platform/elements';
import { dateText } from '../../../visit/calendar/calendar';
import { useNow } from '../../../visit/calendar/use-now';
import { NoticeList } from '../../../visit/notice/notice-list';
import { DayActions } from '../../actions/day-actions';
import { ceremonyTexts } from '../../ceremony.texts';
import { DayTimes } from '../../day-times/day-times';
import { type FlagDayView, toFlagDay } from '../../days/flag-day';
import { sharedLine } from '../../days/shared-line';
import { useFlagDays } from '../../days/use-flag-days';
import { useLiveDays } from '../../days/use-live-days';
import { HalfMast } from '../../flag/half-mast';
import { monthTexts } from '../month/month.texts';
import './day.scss';

function Day({ day, arrival }: { day: FlagDayView; arrival: Parameters<typeof DayActions>[0]['arrival'] }) {
  const texts = useTexts(ceremonyTexts);
  const months = useTexts(monthTexts);
  return (
    <>
      <NoticeList label={texts.alerts} notices={day.alerts} />
      <HalfMast day={day} />
      <Card>
        <DayTimes day={day} headed={false} />
      </Card>
      <Section>
        <DayActions day={day} arrival={arrival} />
      </Section>
      <Section title={months.basis}>
        <Paragraph>{day.isOfficial ? months.officialBasis : months.estimateBasis}</Paragraph>
        {day.corrected ? <Paragraph>{texts.corrected}</Paragraph> : null}
        <Note className="day-clock">{texts.clock}</Note>
      </Section>
    </>
  );
}

export default function DayPage() {
  const at = useNow();
  const texts = useTexts(ceremonyTexts);
  const months = useTexts(monthTexts);
  const { locale } = useLanguage();
  const { date = '' } = useParameters('flagDay');
  const real = isCivilDate(date);
  const { from, to } = flagWindow(at);
  const near = !real || (from <= date && date <= to);
  const query = useFlagDays(
    at,
    near ? undefined : { window: monthWindow(`${date.slice(0, 7)}-01`), wanted: date },
  );
  useLiveDays(useShown() && real, query, real ? date : undefined);
  const raw = query.data?.days.find((day) => day.date === date);
  const view = raw && toFlagDay(raw, { at, texts, locale, seen: query.data?.seen ?? {} });
  const month = { month: date.slice(0, 7) };
  return (
    <Page
      title={texts.flag}
      mourning={view?.halfMast !== undefined}
      sharing={view ? { title: sharedLine(view, texts) } : undefined}
    >
      <Screen query={query} skeleton={['heading', 'card', 'row', 'row']}>
        {({ arrival }) =>
          view ? (
            <>
              <Heading level={1} className="day-name">
                {view.day}
              </Heading>
              <Note>{view.name === view.day ? dateText(date, locale) : view.name}</Note>
              <View className="day-body">
                <Day day={view} arrival={arrival} />
              </View>
            </>
          ) : (
            <EmptyState title={months.notFound} hint={months.notFoundHint} />
          )
        }
      </Screen>
      <View className="day-month">
        <Button
          href={link('flagMonth', real ? month : {})}
          onPress={() => open('flagMonth', real ? month : {})}
        >
          {months.toMonth}
        </Button>
      </View>
    </Page>
  );
}
