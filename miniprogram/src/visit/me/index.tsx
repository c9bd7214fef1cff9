import { Button, Heading, Note, Page, Paragraph, Row, Section, Segmented } from '../../components';
import { forgetPlaces } from '../../components/audio/places';
import { KeptTours } from '../../guide/pack/kept-tours';
import { forgetProgress, useProgress } from '../../guide/progress/progress-store';
import { appTexts, useLanguage, useTexts } from '../../language';
import { link, open } from '../../navigation';
import { View } from '../../platform/elements';
import { useTextSize } from '../../preferences';
import { useUsagePreference } from '../usage/usage';
import { meTexts } from './me.texts';
import './me.scss';

const forgetVisit = () => {
  forgetProgress();
  forgetPlaces();
};

export default function MePage() {
  const app = useTexts(appTexts);
  const texts = useTexts(meTexts);
  const { locale, choose } = useLanguage();
  const { size, choose: chooseSize } = useTextSize();
  const usage = useUsagePreference();
  const walked = useProgress().length > 0;
  return (
    <Page title={app.me} tab="me">
      <Heading level={1}>{app.me}</Heading>
      <Section title={texts.language}>
        <Segmented
          label={texts.language}
          value={locale}
          onChoose={choose}
          choices={[
            { value: 'zh-CN', text: texts.chinese },
            { value: 'en', text: texts.english },
          ]}
        />
      </Section>
      <Section title={texts.textSize}>
        <Segmented
          label={texts.textSize}
          value={size}
          onChoose={chooseSize}
          choices={[
            { value: 'standard', text: texts.standard },
            { value: 'elder', text: texts.large },
            { value: 'largest', text: texts.largest },
          ]}
        />
        <View className="me-sample">
          <Paragraph>{texts.sample}</Paragraph>
          <Note>{texts.largeHint}</Note>
        </View>
      </Section>
      <KeptTours />
      <Section title={texts.progress}>
        <Paragraph quiet>{walked ? texts.kept : texts.noProgress}</Paragraph>
        {walked ? (
          <View className="me-action">
            <Button onPress={forgetVisit}>{texts.forget}</Button>
          </View>
        ) : null}
      </Section>
      <Section title={texts.counting}>
        <Segmented
          label={texts.counting}
          value={usage.counted ? 'yes' : 'no'}
          onChoose={(answer) => usage.choose(answer === 'yes')}
          choices={[
            { value: 'yes', text: texts.counted },
            { value: 'no', text: texts.notCounted },
          ]}
        />
        <Note>{texts.countingHint}</Note>
      </Section>
      <Section>
        <Row
          title={texts.bookings}
          note={texts.bookingsHint}
          href={link('bookings')}
          onPress={() => open('bookings')}
        />
        <Row
          title={texts.report}
          note={texts.reportHint}
          href={link('signReport')}
          onPress={() => open('signReport')}
        />
        <Row
          title={texts.patrol}
          note={texts.patrolHint}
          href={link('patrolRounds')}
          onPress={() => open('patrolRounds')}
        />
        <Row title={texts.about} note={texts.aboutHint} href={link('about')} onPress={() => open('about')} />
      </Section>
    </Page>
  );
}
