import { Button, Card, Heading, Note, Page, Paragraph, Screen, Section } from '../../components';
import { FactList } from '../../guide/fact-list/fact-list';
import { useLanguage, useTexts } from '../../language';
import { link, open } from '../../navigation';
import { useScreenQuery } from '../../network';
import { BookingsDocument } from '../../network/generated/bookings';
import type { BookedPlaceFragment } from '../../network/generated/graphql';
import { View } from '../../platform/elements';
import { dateText } from '../calendar/calendar';
import { toBooking } from '../opening/booking';
import { lastChecked } from '../opening/opening';
import { openingTexts } from '../opening/opening.texts';
import { bookingsTexts } from './bookings.texts';
import './bookings.scss';

/** One of the places: its main rule, what it costs and when it can be booked, and where that stands. */
function BookedPlace({ place }: { place: BookedPlaceFragment }) {
  const texts = useTexts(bookingsTexts);
  const opening = useTexts(openingTexts);
  const { locale } = useLanguage();
  const { slug, name, bookingRules } = place;
  const [first] = bookingRules;
  const [rule] = toBooking(bookingRules.slice(0, 1), opening);
  if (!first || !rule) return null;
  const checked = lastChecked([first]);
  return (
    <Card className="booked">
      <Heading level={2}>{name}</Heading>
      <Paragraph>{rule.text}</Paragraph>
      <FactList facts={rule.facts} />
      {first.source ? <Note>{texts.source(first.source)}</Note> : null}
      {checked ? <Note>{opening.checkedOn(dateText(checked, locale))}</Note> : null}
      <Button
        kind="quiet"
        label={`${texts.more}: ${name}`}
        href={link('exhibit', { slug })}
        onPress={() => open('exhibit', { slug })}
      >
        {texts.more}
      </Button>
    </Card>
  );
}

/** That the area has five bookings and not one, which of them a visitor needs, and where each is made. */
export default function BookingsPage() {
  const texts = useTexts(bookingsTexts);
  const { asked } = useLanguage();
  const query = useScreenQuery(BookingsDocument, { locale: asked });
  const told = [
    { title: texts.flag, text: texts.flagText, source: texts.flagSource },
    { title: texts.phone, text: texts.phoneText, source: texts.phoneSource },
  ];
  return (
    <Page title={texts.title}>
      <View className="bookings">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph>{texts.lead}</Paragraph>
        <Note>{texts.warning}</Note>
        <Screen query={query} skeleton={['card', 'card', 'card', 'card']}>
          {({ square, gate, memorialHall, museum }) => (
            <>
              {[square, gate, memorialHall, museum].map((place) =>
                place ? <BookedPlace key={place.slug} place={place} /> : null,
              )}
            </>
          )}
        </Screen>
        <Card className="booked">
          <Heading level={2}>{texts.palace}</Heading>
          <Paragraph>{texts.palaceText}</Paragraph>
          <Note>{`${texts.source(texts.palaceSource)} · ${texts.checked}`}</Note>
        </Card>
        {told.map(({ title, text, source }) => (
          <Section key={title} title={title}>
            <Paragraph>{text}</Paragraph>
            <Note>{`${texts.source(source)} · ${texts.checked}`}</Note>
          </Section>
        ))}
        <Note>{texts.confirm}</Note>
      </View>
    </Page>
  );
}
