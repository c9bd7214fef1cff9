import type { Preview } from './preview.types';

/** Previews are shown on the web only. */
export const preview: Preview | undefined = undefined;
