import { Body, Observer, SearchAltitude } from 'astronomy-engine';
import { addDays, type CivilDate, civilDate, civilTime, instantOf, isCivilDate } from '../time';

/**
 * Where the Sun is watched from. 116.3976 E is the longitude usually quoted for the flagpole; it is a GCJ-02
 * value, but the official tables agree with it and not with the surveyed one (three turning points of the 2023
 * table, Xinhua 2023-09-30). Height stays 0: entering the ground's 44 m contradicts every published time.
 */
const flagpole = new Observer(39.9055, 116.3976, 0);

/** The Sun's centre stands 50 arc minutes below the horizon when its upper limb is level with it. */
const upperLimbOnHorizon = -50 / 60;

/** Raising and lowering of the flag on one day, as the Sun model has them: an estimate, never official. */
export interface SunTimes {
  readonly date: CivilDate;
  /** HH:MM, Asia/Shanghai, rounded to the nearest minute. */
  readonly raise: string;
  /** HH:MM, Asia/Shanghai, rounded to the nearest minute. */
  readonly lower: string;
}

function crossing(date: CivilDate, direction: 1 | -1): Date {
  const searchFrom = instantOf(date, direction === 1 ? '00:00' : '12:00');
  const found = SearchAltitude(Body.Sun, flagpole, direction, searchFrom, 1, upperLimbOnHorizon);
  if (!found) throw new RangeError(`The Sun does not cross the horizon at the square on ${date}`);
  return new Date(Math.round(found.date.getTime() / 60_000) * 60_000);
}

/** Estimates already made: a screen and a server ask for the same year again and again. */
const estimates = new Map<CivilDate, SunTimes>();
const mostEstimates = 4_000;

/**
 * Estimates the flag times of a day from the Sun: the upper limb level with the horizon, rounded to the minute.
 * Exact on about eight days of ten against sourced values and never more than one minute off.
 * @throws RangeError when the date is not a real day written YYYY-MM-DD.
 */
export function estimateDay(date: CivilDate): SunTimes {
  const known = estimates.get(date);
  if (known) return known;
  if (!isCivilDate(date)) throw new RangeError(`Not a calendar day: ${date}`);
  const [raise, lower] = [crossing(date, 1), crossing(date, -1)];
  if (civilDate(raise) !== date || civilDate(lower) !== date) {
    throw new RangeError(`The Sun model left the day ${date} (${addDays(date, 1)} expected none)`);
  }
  const estimate: SunTimes = Object.freeze({ date, raise: civilTime(raise), lower: civilTime(lower) });
  if (estimates.size >= mostEstimates) estimates.clear();
  estimates.set(date, estimate);
  return estimate;
}
