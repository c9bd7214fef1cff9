import { createContext, type ReactNode, useContext } from 'react';
import type { GuideClient } from './client';

const Context = createContext<GuideClient | undefined>(undefined);

export function NetworkProvider({ client, children }: { client: GuideClient; children?: ReactNode }) {
  return <Context.Provider value={client}>{children}</Context.Provider>;
}

export function useGuideClient(): GuideClient {
  const client = useContext(Context);
  if (!client) throw new Error('A screen stands outside NetworkProvider');
  return client;
}
