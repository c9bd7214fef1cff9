import type { Scan } from './scan.types';

/** Browsers have no scanner that all of them share: the phone's own camera opens the code's address. */
export const scan: Scan | undefined = undefined;
