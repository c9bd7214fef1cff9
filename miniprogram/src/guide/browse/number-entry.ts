import { nearestStopNumbers, parseStopNumber } from 'shared/guide';

/** A place that can be opened by typing its number. */
export interface NumberedStop {
  slug: string;
  number: number;
  name: string;
}

/** What comes of the number typed so far. */
export type NumberEntry =
  | { kind: 'empty' }
  | { kind: 'found'; stop: NumberedStop }
  | { kind: 'unknown'; typed: string; nearest: NumberedStop[] }
  | { kind: 'unreadable'; typed: string };

/** Looks a typed number up among the stops; a wrong one comes with the stops whose numbers are nearest. */
export function lookUp(typed: string, stops: readonly NumberedStop[]): NumberEntry {
  const parsed = parseStopNumber(typed);
  if (parsed.kind === 'empty') return { kind: 'empty' };
  if (parsed.kind === 'unreadable') return { kind: 'unreadable', typed: typed.trim() };
  const stop = stops.find(({ number }) => number === parsed.value);
  if (stop) return { kind: 'found', stop };
  const numbers = nearestStopNumbers(
    parsed.value,
    stops.map(({ number }) => number),
  );
  const nearest = numbers.flatMap((number) => stops.find((candidate) => candidate.number === number) ?? []);
  return { kind: 'unknown', typed: String(parsed.value), nearest };
}
