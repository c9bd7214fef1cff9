import type { Term } from 'shared/signage';

/** A term as the CMS keeps it: several forms stand one on a line. */
export interface TermFields {
  readonly zh: string;
  readonly preferred: string;
  readonly accepted: string | null;
  readonly forbidden: string | null;
  readonly domain: string | null;
  readonly source: string | null;
  readonly confidence: string | null;
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const linesOf = (text: string | null | undefined): string[] => (text ?? '').split(/\r\n|\r|\n/);

/** The fields of a term. */
export const fieldsOf = (term: Term): TermFields => ({
  zh: term.zh,
  preferred: term.preferred,
  accepted: orNull(term.accepted.join('\n')),
  forbidden: orNull(term.forbidden.join('\n')),
  domain: orNull(term.domain),
  source: orNull(term.source),
  confidence: orNull(term.confidence),
});

/** The term that fields say, as they stand: blanks and empty lines are still in it. */
export const termOf = (fields: Partial<TermFields>): Term => ({
  zh: fields.zh ?? '',
  preferred: fields.preferred ?? '',
  accepted: linesOf(fields.accepted),
  forbidden: linesOf(fields.forbidden),
  domain: fields.domain ?? '',
  source: fields.source ?? '',
  confidence: fields.confidence ?? '',
});
