import type { Shared } from './sharing.types';

/** On the web the address in the browser is what people share. */
export function useSharing(_shared: Shared): void {}
