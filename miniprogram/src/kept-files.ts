const places = new Map<string, string>();

/** Where the phone keeps a picture or recording of the server, by its address there; undefined when it does not. */
export const keptFile = (address: string): string | undefined => places.get(address);

/** Told whenever the packs on the phone change: server address and place of every file in them. */
export function tellKeptFiles(kept: Iterable<readonly [string, string]>): void {
  places.clear();
  for (const [address, place] of kept) places.set(address, place);
}
