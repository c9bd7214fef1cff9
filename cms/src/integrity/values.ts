/** A document, component or value as it arrives: nothing about it is certain yet. */
export type Values = Record<string, unknown>;

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

export const isBlank = (value: unknown): boolean =>
  !isGiven(value) ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a repeatable component, or the single one. */
export const entriesOf = (value: unknown): Values[] =>
  (Array.isArray(value) ? value : [value]).filter(isValues);

/** A number as it may arrive: PostgreSQL and forms give some as text. */
export const numberOf = (value: unknown): number =>
  typeof value === 'string' && value.trim() !== '' ? Number(value) : (value as number);
