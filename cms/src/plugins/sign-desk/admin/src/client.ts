import { useEffect, useState } from 'react';
import { useDeskAt, useReadingAt } from '../../../../admin/desk/client';

export { type Problem, problemsOf, useTelling } from '../../../../admin/desk/client';

/** What this desk's routes begin with. */
export const desk = '/sign-desk';

/** Asks the sign desk's server. */
export const useSignDesk = () => useDeskAt(desk);

/** What a page reads when it opens, and a way to read it again. */
export const useReading = <Body>(path: string) => useReadingAt<Body>(desk, path);

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
