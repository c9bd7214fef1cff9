import { type ReactNode, useEffect, useState } from 'react';
import { firstDrawing } from '../../platform/first-drawing';

/**
 * Draws what stands below the first sight in a moment of its own: what is on top is seen sooner, can be tapped in
 * between, and in WeChat is not carried over in one great load.
 */
export function Later({ children }: { children: ReactNode }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => firstDrawing.inSlices(() => setDue(true)), 0);
    return () => clearTimeout(timer);
  }, []);
  return due ? <>{children}</> : null;
}
