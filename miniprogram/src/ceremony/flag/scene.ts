import { instantOf } from 'shared/time';
import type { FlagDayFragment } from '../../network/generated/graphql';

/** The light behind the flagpole. */
export type Light = 'night' | 'dawn' | 'day' | 'dusk';
/** Where the flag is; it is not drawn before the raising and after the lowering. */
export type FlagAt = 'none' | 'top' | 'half';

const minute = 60_000;

/** What the drawing at the head of the screen shows at an instant of a day. */
export function sceneAt(day: FlagDayFragment | undefined, at: Date): { light: Light; flag: FlagAt } {
  if (!day) return { light: 'day', flag: 'none' };
  const since = (time: string) => (at.getTime() - instantOf(day.date, time.slice(0, 5)).getTime()) / minute;
  const [sinceRaise, sinceLower] = [since(day.raise), since(day.lower)];
  const up = sinceRaise >= 1 && sinceLower < 0;
  const flag = !up ? 'none' : day.halfMast ? 'half' : 'top';
  if (sinceRaise < -60 || sinceLower > 40) return { light: 'night', flag };
  if (sinceRaise < 40) return { light: 'dawn', flag };
  return { light: sinceLower < -60 ? 'day' : 'dusk', flag };
}
