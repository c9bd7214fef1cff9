import { styled } from 'styled-components';
import { type Finding, type Severity, severityColours } from './finding';
import { piecesOf } from './pieces';

/** Words marked in a text; drawn by colour and by a line, for those who do not tell colours apart. */
export const Mark = styled.mark<{ $severity: Severity }>`
  color: inherit;
  background: ${({ theme, $severity }) => theme.colors[severityColours[$severity].background as 'danger100']};
  text-decoration: underline ${({ $severity }) => ($severity === 'S1' || $severity === 'S2' ? 'wavy' : 'dotted')};
  text-decoration-color: ${({ theme, $severity }) => theme.colors[severityColours[$severity].line as 'danger700']};
  text-underline-offset: 3px;
  border-radius: 2px;
`;

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
