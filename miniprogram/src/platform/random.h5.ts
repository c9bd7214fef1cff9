import type { RandomBytes } from './random.types';

export const randomBytes: RandomBytes = async (length) => crypto.getRandomValues(new Uint8Array(length));
