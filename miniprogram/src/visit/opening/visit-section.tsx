import { Heading, Note, Paragraph, Row, Section } from '../../components';
import { FactList } from '../../guide/fact-list/fact-list';
import { useLanguage, useTexts } from '../../language';
import { link, open } from '../../navigation';
import type { BookingRulePartsFragment, OpeningHoursPartsFragment } from '../../network/generated/graphql';
import { View } from '../../platform/elements';
import { dateText } from '../calendar/calendar';
import { useNow } from '../calendar/use-now';
import { toBooking } from './booking';
import { hoursRows, lastChecked, openingNow } from './opening';
import { openingTexts } from './opening.texts';
import './visit-section.scss';

interface Props {
  hours: readonly OpeningHoursPartsFragment[];
  booking: readonly BookingRulePartsFragment[];
}

/** Whether it is open, when it is, how to book, and how far that can be trusted. */
export function VisitSection({ hours, booking }: Props) {
  const texts = useTexts(openingTexts);
  const { locale } = useLanguage();
  const at = useNow();
  if (hours.length + booking.length === 0) return null;
  const { line } = openingNow(hours, at, texts, locale);
  const rows = [...hours, ...booking];
  const checked = lastChecked(rows);
  return (
    <Section title={texts.visiting}>
      {line ? (
        <View className={line.isOpen ? 'visit-line visit-open' : 'visit-line'}>{line.text}</View>
      ) : null}
      {hoursRows(hours, at, texts, locale).map(({ days, times, remarks }) => (
        <View key={`${days} ${times} ${remarks.join()}`} className="visit-hours">
          <View className="visit-times">
            <View>{days}</View>
            <View>{times}</View>
          </View>
          {remarks.map((remark) => (
            <Note key={remark}>{remark}</Note>
          ))}
        </View>
      ))}
      {booking.length > 0 ? (
        <View className="visit-booking">
          <Heading level={3}>{texts.booking}</Heading>
          {toBooking(booking, texts).map(({ text, facts }) => (
            <View key={text} className="visit-rule">
              <Paragraph>{text}</Paragraph>
              <FactList facts={facts} />
            </View>
          ))}
        </View>
      ) : null}
      {booking.length > 0 ? (
        <Row title={texts.bookings} href={link('bookings')} onPress={() => open('bookings')} />
      ) : null}
      <View className="visit-trust">
        {rows.some((row) => row.volatile) ? <Note>{texts.confirm}</Note> : null}
        {checked ? <Note>{texts.checkedOn(dateText(checked, locale))}</Note> : null}
      </View>
    </Section>
  );
}
