import { styled } from 'styled-components';
import { type Finding, type Severity, severityColours } from './finding';

/** A piece of a text that is marked by one finding, or by none. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly severity?: Severity;
}

/** Words marked in a text; drawn by colour and by a line, for those who do not tell colours apart. */
export const Mark = styled.mark<{ $severity: Severity }>`
  color: inherit;
  background: ${({ theme, $severity }) => theme.colors[severityColours[$severity].background as 'danger100']};
  text-decoration: underline ${({ $severity }) => ($severity === 'S1' || $severity === 'S2' ? 'wavy' : 'dotted')};
  text-decoration-color: ${({ theme, $severity }) => theme.colors[severityColours[$severity].line as 'danger700']};
  text-underline-offset: 3px;
  border-radius: 2px;
`;

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

/** A text with the spans of its findings marked. */
export function MarkedText({
  text,
  findings,
}: {
  readonly text: string;
  readonly findings: readonly Finding[];
}) {
  return (
    <>
      {piecesOf(text, findings).map(({ start, text: piece, severity }) =>
        severity ? (
          <Mark key={start} $severity={severity}>
            {piece}
          </Mark>
        ) : (
          <span key={start}>{piece}</span>
        ),
      )}
    </>
  );
}
