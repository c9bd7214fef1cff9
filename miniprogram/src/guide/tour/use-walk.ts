import Taro from '@tarojs/taro';
import {
  advanceInTour,
  beginTour,
  minutesAhead,
  moveInTour,
  placeInTour,
  type TourLeg,
  type TourProgress,
} from 'shared/guide';
import { now } from 'shared/time';
import { keepProgress, useProgressIn } from '../progress/progress-store';

/** A tour being walked. Every step is kept on the phone at once. */
export interface Walk {
  progress: TourProgress;
  /** Index of the stop the visitor is at. */
  index: number;
  /** Minutes still ahead, this stop included. */
  ahead: number;
  /** Leaves this stop behind; from the last one the tour is finished. */
  goOn: () => void;
  goBack: () => void;
  startAgain: () => void;
}

/** Where the visitor is in a tour, and the steps from there; a tour opened for the first time begins. */
export function useWalk(tour: string, legs: readonly TourLeg[]): Walk {
  const kept = useProgressIn(tour);
  const [first] = legs;
  const begun = first ? beginTour(tour, legs, now()) : null;
  const progress = kept ?? begun ?? { tour, at: '', done: [], finished: false, changedAt: '' };
  const index = placeInTour(progress, legs);
  const step = (next: TourProgress) => {
    keepProgress(next);
    Taro.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => {} });
  };
  return {
    progress,
    index,
    ahead: minutesAhead(progress, legs),
    goOn: () => step(advanceInTour(progress, legs, now())),
    goBack: () => step(moveInTour(progress, legs, index - 1, now())),
    startAgain: () => step(beginTour(tour, legs, now())),
  };
}
