import { fileURLToPath } from 'node:url';

/** The cms package and the repository around it, wherever the tests run from. */
export const cmsFolder = fileURLToPath(new URL('../..', import.meta.url));
export const repository = fileURLToPath(new URL('../../..', import.meta.url));
