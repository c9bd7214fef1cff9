import { useEffect, useState } from 'react';
import { now } from 'shared/time';
import { onHidden, onShown } from '../../platform/shown';

const minute = 60_000;
const untilNextMinute = () => minute - (now().getTime() % minute) + 50;

/**
 * The present instant, told anew when each minute begins, so that what is open stays true on the screen. Rests while
 * the app is in the background and is right at once when the visitor comes back.
 */
export function useNow(): Date {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => clearTimeout(timer);
    const wait = () => {
      rest();
      timer = setTimeout(tick, untilNextMinute());
    };
    const tick = () => {
      setInstant(now());
      wait();
    };
    wait();
    const stops = [onHidden(rest), onShown(tick)];
    return () => {
      rest();
      for (const stop of stops) stop();
    };
  }, []);
  return instant;
}
