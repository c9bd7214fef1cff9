import { beginTour, placeInTour, type TourLeg } from 'shared/guide';
import { now } from 'shared/time';
import { Button, Note } from '../../components';
import { useTexts } from '../../language';
import { link, open } from '../../navigation';
import { View } from '../../platform/elements';
import { keepProgress, useProgressIn } from '../progress/progress-store';
import { toursTexts } from '../tours/tours.texts';
import './tour-actions.scss';

interface Props {
  tour: string;
  stops: readonly (TourLeg & { name: string })[];
}

/** Starts a tour, or goes on where it was left. */
export function TourActions({ tour, stops }: Props) {
  const texts = useTexts(toursTexts);
  const progress = useProgressIn(tour);
  if (stops.length === 0) return null;
  const walk = () => open('walk', { slug: tour });
  const start = () => {
    keepProgress(beginTour(tour, stops, now()));
    walk();
  };
  const index = progress && !progress.finished ? placeInTour(progress, stops) : null;
  const here = index === null ? undefined : stops[index];
  return (
    <View className="tour-actions">
      {here && index !== null ? (
        <>
          <Button kind="main" wide href={link('walk', { slug: tour })} onPress={walk}>
            {texts.resume}
          </Button>
          <Note>{texts.resumeAt(index + 1, stops.length, here.name)}</Note>
          <Button kind="quiet" wide onPress={start}>
            {texts.startAgain}
          </Button>
        </>
      ) : (
        <Button kind="main" wide onPress={start}>
          {progress ? texts.startAgain : texts.start}
        </Button>
      )}
    </View>
  );
}
