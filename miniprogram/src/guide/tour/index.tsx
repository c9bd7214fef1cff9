import { Button, EmptyState, Page, Screen } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { open, useParameters } from '../../navigation';
import { useScreenQuery } from '../../network';
import { TourDocument } from '../../network/generated/tour';
import { guideTexts } from '../guide.texts';
import { toursTexts } from '../tours/tours.texts';
import { TourScreen } from './tour-screen';

export default function TourPage() {
  const { asked } = useLanguage();
  const texts = useTexts(guideTexts);
  const words = useTexts(toursTexts);
  const { slug = '' } = useParameters('tour');
  const query = useScreenQuery(TourDocument, { locale: asked, slug }, { empty: ({ tour }) => !tour });
  return (
    <Page title={words.tours} bleed>
      <Screen
        query={query}
        skeleton={['picture', 'heading', 'line', 'line', 'row', 'row', 'row']}
        empty={
          <EmptyState title={texts.unknownTour} hint={texts.unknownTourHint}>
            <Button kind="main" onPress={() => open('tours')}>
              {texts.toTours}
            </Button>
          </EmptyState>
        }
      >
        {({ tour }) => (tour ? <TourScreen tour={tour} /> : null)}
      </Screen>
    </Page>
  );
}
