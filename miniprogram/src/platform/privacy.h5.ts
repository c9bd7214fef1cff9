import type { Privacy } from './privacy.types';

/** On the web nothing is asked for. */
export const privacy: Privacy | undefined = undefined;
