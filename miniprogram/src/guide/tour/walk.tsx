import { Button, EmptyState, Page, Screen } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { open, useParameters } from '../../navigation';
import { useScreenQuery } from '../../network';
import { WalkDocument } from '../../network/generated/walk';
import { guideTexts } from '../guide.texts';
import { toTourStops } from '../tours/tour';
import { useWalk } from './use-walk';
import { WalkActions } from './walk-actions';
import { WalkFinish } from './walk-finish';
import { WalkStop } from './walk-stop';

export default function WalkPage() {
  const { asked } = useLanguage();
  const texts = useTexts(guideTexts);
  const { slug = '' } = useParameters('walk');
  const query = useScreenQuery(
    WalkDocument,
    { locale: asked, slug },
    { empty: ({ tour }) => !tour?.stops.length },
  );
  const tour = query.data?.tour;
  const stops = toTourStops(tour?.stops ?? []);
  const walk = useWalk(slug, stops);
  const stop = stops[walk.index];
  return (
    <Page
      title={tour?.name ?? ''}
      bleed
      foot={stop && !walk.progress.finished ? <WalkActions walk={walk} next={stops[walk.index + 1]} /> : null}
    >
      <Screen
        query={query}
        skeleton={['line', 'picture', 'heading', 'line', 'line', 'card']}
        empty={
          <EmptyState title={texts.unknownTour} hint={texts.unknownTourHint}>
            <Button kind="main" onPress={() => open('tours')}>
              {texts.toTours}
            </Button>
          </EmptyState>
        }
      >
        {() => {
          if (walk.progress.finished) return <WalkFinish walk={walk} stops={stops} />;
          return stop ? <WalkStop key={stop.key} stop={stop} stops={stops} walk={walk} /> : null;
        }}
      </Screen>
    </Page>
  );
}
