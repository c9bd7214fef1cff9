import { createContext, useContext, useEffect } from 'react';

/** Tells the page which narration has its full player on it, so that the small one stays away. */
export const PlayerPlace = createContext<(id: string | undefined) => void>(() => {});

export function usePlayerHere(id: string): void {
  const tell = useContext(PlayerPlace);
  useEffect(() => {
    tell(id);
    return () => tell(undefined);
  }, [id, tell]);
}
