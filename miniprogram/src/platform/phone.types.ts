/** How large all text is. `elder` and `largest` are the elder mode: running text of 21 and of 30 points. */
export type TextSize = 'standard' | 'elder' | 'largest';
