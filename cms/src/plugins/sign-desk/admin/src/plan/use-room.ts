import { type RefObject, useLayoutEffect, useState } from 'react';

/** Before the page has been laid out. */
const usual = 480;

/** The width in pixels that an element has, and has after the window was made larger or smaller. */
export function useRoom(element: RefObject<HTMLElement>): number {
  const [room, setRoom] = useState(usual);
  useLayoutEffect(() => {
    const seen = element.current;
    if (!seen) return;
    const measure = () => setRoom(Math.max(240, Math.floor(seen.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(seen);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
