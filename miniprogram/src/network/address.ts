import { type Json, queryAddress as relativeAddress } from 'shared/reading';

/** The one form in which operations are asked for, so that any cache on the way can keep the answers. */
export const queryAddress = (
  server: string,
  name: string,
  hash: string,
  variables: Record<string, unknown>,
): string => server + relativeAddress(name, hash, variables as Record<string, Json>);
