import { EmptyState, Heading, Page, Row, Screen } from '../../components';
import { appTexts, useLanguage, useTexts } from '../../language';
import { link, open } from '../../navigation';
import { useScreenQuery } from '../../network';
import { ToursDocument } from '../../network/generated/tours';
import { View } from '../../platform/elements';
import { ResumeCard } from '../progress/resume-card';
import { toTourCard } from './tour';
import { TourCard } from './tour-card';
import { toursTexts } from './tours.texts';
import './tours.scss';

export default function ToursPage() {
  const { asked } = useLanguage();
  const app = useTexts(appTexts);
  const texts = useTexts(toursTexts);
  const query = useScreenQuery(
    ToursDocument,
    { locale: asked },
    { empty: ({ tours }) => tours.length === 0 },
  );
  return (
    <Page title={app.tours} tab="tours">
      <Heading level={1}>{texts.tours}</Heading>
      <Screen
        query={query}
        skeleton={['picture', 'heading', 'line', 'picture', 'heading', 'line']}
        empty={<EmptyState title={texts.empty} hint={texts.emptyHint} />}
      >
        {({ tours }) => (
          <View className="tours">
            <ResumeCard />
            {tours.map(toTourCard).map((tour) => (
              <TourCard key={tour.slug} tour={tour} level={2} />
            ))}
            <Row
              title={app.stories}
              note={texts.storiesHint}
              href={link('stories')}
              onPress={() => open('stories')}
            />
          </View>
        )}
      </Screen>
    </Page>
  );
}
