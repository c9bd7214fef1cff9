import { type NarratedPlace, narration, picture } from '../../components';
import type { WalkStopFragment } from '../../network/generated/graphql';
import { voiced } from '../narration/voiced';
import type { TourStopView } from '../tours/tour';

/** A stop of a tour with everything that is shown there. */
export type WalkedStop = TourStopView & { transition: string | null; exhibit: WalkStopFragment };

/** What the player is told of a stop: on a tour, the next narration is that of the tour's next stop. */
export function narratedStop(stops: readonly WalkedStop[], index: number, guide: string): NarratedPlace {
  const { exhibit } = stops[index] as WalkedStop;
  const next = stops[index + 1];
  return {
    slug: exhibit.slug,
    title: exhibit.name,
    subtitle: guide,
    served: exhibit.locale.served,
    cover: picture(exhibit.cover)?.sources[0]?.url,
    next: next && {
      slug: next.exhibit.slug,
      name: next.name,
      load: () => voiced(narration(next.exhibit.narration, narratedStop(stops, index + 1, guide))),
    },
  };
}
