import { Scroll, View } from '../../platform/elements';
import type { TourCardView } from './tour';
import { TourCard } from './tour-card';
import './tour-shelf.scss';

/** Tours side by side; large text puts them one below the other. */
export function TourShelf({ tours }: { tours: readonly TourCardView[] }) {
  return (
    <Scroll sideways className="tour-shelf">
      <View className="tour-shelf-row">
        {tours.map((tour) => (
          <View key={tour.slug} className="tour-shelf-place">
            <TourCard tour={tour} />
          </View>
        ))}
      </View>
    </Scroll>
  );
}
