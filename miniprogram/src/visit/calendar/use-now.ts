import { useEffect, useState } from 'react';
import { now } from 'shared/time';

const minute = 60_000;
const untilNextMinute = () => minute - (now().getTime() % minute) + 50;

/** The present instant, told anew when each minute begins, so that what is open stays true on the screen. */
export function useNow(): Date {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const tick = () => {
      setInstant(now());
      timer = setTimeout(tick, untilNextMinute());
    };
    let timer = setTimeout(tick, untilNextMinute());
    return () => clearTimeout(timer);
  }, []);
  return instant;
}
