/**
 * Compares dates, times and other texts that sort as they are written, for `sort`. `localeCompare` wakes the tables of
 * every language first: a tenth of a second on a slow phone.
 */
export const inOrder = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
