import type { TourLeg } from 'shared/guide';
import { type PictureView, picture } from '../../components/picture/picture';
import type { TourCardFragment } from '../../network/generated/graphql';

/** A stop of a tour as far as lists and progress need it. */
export interface TourStopView extends TourLeg {
  number: number;
  name: string;
}

/** A tour as lists show it. */
export interface TourCardView {
  slug: string;
  name: string;
  summary: string;
  minutes: number;
  stopCount: number;
  picture: PictureView | undefined;
}

interface Stop {
  position: number;
  minutes: number;
  exhibit: { slug: string; number: number; name: string };
}

/** Stops in their order; a place visited twice gets a key of its own each time. */
export function toTourStops<Given extends Stop>(stops: readonly Given[]): (Given & TourStopView)[] {
  const seen = new Map<string, number>();
  return [...stops]
    .sort((left, right) => left.position - right.position)
    .map((stop) => {
      const { slug, number, name } = stop.exhibit;
      const times = (seen.get(slug) ?? 0) + 1;
      seen.set(slug, times);
      return { ...stop, key: times === 1 ? slug : `${slug}~${times}`, number, name };
    });
}

export function toTourCard(tour: TourCardFragment): TourCardView {
  return {
    slug: tour.slug,
    name: tour.name,
    summary: tour.summary ?? '',
    minutes: tour.minutes,
    stopCount: tour.stopCount,
    picture: picture(tour.cover),
  };
}
