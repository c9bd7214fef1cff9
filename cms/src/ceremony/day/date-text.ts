import type { CivilDate } from 'shared/time';

/** A date column's value as YYYY-MM-DD: a PostgreSQL driver left to itself makes a local midnight of it. */
export function dateText(date: string | Date): CivilDate {
  if (typeof date === 'string') return date.slice(0, 10);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
