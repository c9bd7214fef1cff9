import { Button, Card, Heading, Icon, Note, Skeleton } from '../../components';
import { appTexts, useLanguage, useTexts } from '../../language';
import { link, open } from '../../navigation';
import type { ScreenQuery } from '../../network';
import { Press, View } from '../../platform/elements';
import { NoticeList } from '../../visit/notice/notice-list';
import { ceremonyTexts } from '../ceremony.texts';
import { DayTimes } from '../day-times/day-times';
import { toFlagDays } from '../days/flag-day';
import type { FlagDays } from '../days/use-flag-days';
import './flag-card.scss';

interface Props {
  query: ScreenQuery<FlagDays>;
  at: Date;
}

/** When the flag goes up and comes down, today and tomorrow; leads to the screen that has the rest. */
export function FlagCard({ query, at }: Props) {
  const texts = useTexts(ceremonyTexts);
  const app = useTexts(appTexts);
  const { locale } = useLanguage();
  if (query.state === 'loading') return <Skeleton shapes={['card']} />;
  const { days: all = [], seen = {} } = query.data ?? {};
  const days = toFlagDays(all, { at, texts, locale, seen });
  return (
    <Card className="flag-card">
      <Heading level={2}>{texts.flag}</Heading>
      <NoticeList label={texts.alerts} notices={days.flatMap(({ alerts }) => alerts)} />
      {days.map((day) => (
        <DayTimes key={day.date} day={day} />
      ))}
      <View className="flag-basis">
        {days.length === 0 ? (
          <>
            <Note>{texts.unknown}</Note>
            <Button onPress={query.refetch}>{app.retry}</Button>
          </>
        ) : (
          <Note>{texts.clock}</Note>
        )}
        <Note>{texts.booking}</Note>
        <Press className="flag-more" role="link" href={link('flag')} onPress={() => open('flag')}>
          {texts.more}
          <Icon name="forward" />
        </Press>
      </View>
    </Card>
  );
}
