import type { ReactNode } from 'react';
import { announceLanguage } from './language';
import { NetworkProvider } from './network';
import { guideClient } from './network/guide-client';
import './app.scss';

announceLanguage();

export default function App({ children }: { children?: ReactNode }) {
  return <NetworkProvider client={guideClient}>{children}</NetworkProvider>;
}
