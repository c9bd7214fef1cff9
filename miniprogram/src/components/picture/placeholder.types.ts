import type { CSSProperties } from 'react';

/** What stands where a picture is about to come. */
export type Placeholder = (thumbHash: string | undefined) => CSSProperties | undefined;
