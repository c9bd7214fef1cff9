import { useContext, useEffect, useRef, useState } from 'react';
import { useDeskAt, useReadingAt } from '../../../../admin/desk/client';
import { RegisterRound } from './register-round';

export { type Problem, problemsOf, useTelling } from '../../../../admin/desk/client';

/** What this desk's routes begin with. */
export const desk = '/sign-desk';

/** Asks the sign desk's server. */
export const useSignDesk = () => useDeskAt(desk);

/** What a page reads when it opens and when the whole register has changed, and a way to read it again. */
export function useReading<Body>(path: string) {
  const reading = useReadingAt<Body>(desk, path);
  const round = useContext(RegisterRound);
  const readAt = useRef(round);
  useEffect(() => {
    if (readAt.current === round) return;
    readAt.current = round;
    reading.reload();
  }, [round, reading.reload]);
  return reading;
}

/** A query without the filters that are empty. */
export const queryOf = (filters: Readonly<Record<string, string | number | undefined>>): string =>
  new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString();

/** The value once it has rested: nobody asks the server at every key. */
export function useRested<Value>(value: Value, milliseconds = 300): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
