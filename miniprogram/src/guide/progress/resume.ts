import { placeInTour, type TourProgress } from 'shared/guide';
import type { TourWayFragment } from '../../network/generated/graphql';
import { toTourStops } from '../tours/tour';

/** A tour begun and not finished, to go on with. */
export interface ResumeView {
  slug: string;
  tour: string;
  /** Stop the visitor is at, counted from 1. */
  at: number;
  count: number;
  stop: string;
}

/** The unfinished tour walked most recently, if it still exists. */
export function toResume(
  progress: readonly TourProgress[],
  tours: readonly TourWayFragment[],
): ResumeView | null {
  for (const walked of progress) {
    const tour = tours.find(({ slug }) => slug === walked.tour);
    if (!tour || walked.finished) continue;
    const stops = toTourStops(tour.stops);
    const index = placeInTour(walked, stops);
    const stop = stops[index];
    if (stop) {
      return { slug: tour.slug, tour: tour.name, at: index + 1, count: stops.length, stop: stop.name };
    }
  }
  return null;
}
