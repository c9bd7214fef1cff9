import { Button, Card, Chip, Figure, Heading, Note, Skeleton } from '../../components';
import { appTexts, useLanguage, useTexts } from '../../language';
import { type ScreenQuery, useScreenQuery } from '../../network';
import { FlagTimesDocument } from '../../network/generated/flag-times';
import type { FlagTimesQuery } from '../../network/generated/graphql';
import { View } from '../../platform/elements';
import { ceremonyTexts } from '../ceremony.texts';
import { type FlagDayView, flagWindow, toFlagDays } from './flag-days';
import './flag-card.scss';

function FlagDay({ day }: { day: FlagDayView }) {
  const texts = useTexts(ceremonyTexts);
  return (
    <View className="flag-day">
      <View className="flag-date">
        <View className="flag-name">{day.name}</View>
        <Note>{day.day}</Note>
        {day.isLarge ? <Chip tone="glaze">{texts.large}</Chip> : null}
      </View>
      <View className="flag-times">
        <View className={day.raisePassed ? 'flag-time flag-passed' : 'flag-time'}>
          <Figure label={texts.raise} value={day.raise} size="time" />
        </View>
        <View className={day.lowerPassed ? 'flag-time flag-passed' : 'flag-time'}>
          <Figure label={texts.lower} value={day.lower} size="time" />
        </View>
      </View>
    </View>
  );
}

/** Asks for the times around an instant; a screen that shows the card asks together with its own query. */
export function useFlagTimes(at: Date): ScreenQuery<FlagTimesQuery> {
  return useScreenQuery(FlagTimesDocument, flagWindow(at));
}

interface Props {
  query: ScreenQuery<FlagTimesQuery>;
  at: Date;
}

/** When the flag goes up and comes down, today and tomorrow, with the basis of these times. */
export function FlagCard({ query, at }: Props) {
  const texts = useTexts(ceremonyTexts);
  const app = useTexts(appTexts);
  const { locale } = useLanguage();
  if (query.state === 'loading') return <Skeleton shapes={['card']} />;
  const days = toFlagDays(query.data?.ceremonyDays ?? [], at, texts, locale);
  const isOfficial = days.length > 0 && days.every((day) => day.isOfficial);
  return (
    <Card className="flag-card">
      <Heading level={2}>{texts.flag}</Heading>
      {days.map((day) => (
        <FlagDay key={day.date} day={day} />
      ))}
      {days.length === 0 ? (
        <View className="flag-basis">
          <Note>{texts.unknown}</Note>
          <Button onPress={query.refetch}>{app.retry}</Button>
        </View>
      ) : (
        <Note className="flag-basis">{`${isOfficial ? texts.official : texts.estimate} · ${texts.clock}`}</Note>
      )}
      <Note>{texts.booking}</Note>
    </Card>
  );
}
