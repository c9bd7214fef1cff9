import type { Finding, Severity } from './finding';

/** A piece of a text that is marked by one finding, or by none. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly severity?: Severity;
}

/** Cuts a text at the spans of its findings; where they overlap, the first finding marks. */
export function piecesOf(text: string, findings: readonly Finding[]): Piece[] {
  const cuts = new Set([0, text.length]);
  const spans = findings
    .map(({ start, end, severity }) => ({ start, end: Math.min(end, text.length), severity }))
    .filter(({ start, end }) => start < end);
  for (const { start, end } of spans) cuts.add(start).add(end);
  const places = [...cuts].sort((left, right) => left - right);
  return places.slice(0, -1).map((start, at) => {
    const over = spans.find((span) => span.start <= start && span.end > start);
    return { start, text: text.slice(start, places[at + 1]), ...(over ? { severity: over.severity } : {}) };
  });
}
