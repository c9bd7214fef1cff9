import './platform/old-phones';
import type { ReactNode } from 'react';
// All of it in the first file: every screen needs it, and one file less is one round trip less.
import './components';
import './first-screen';
import './platform/arrival';
import './platform/first-drawing';
import { announceLanguage } from './language';
import { NetworkProvider } from './network';
import { guideClient } from './network/guide-client';
import { keepAppOnPhone } from './platform/offline-copy';
import { startPreview } from './preview';
import './app.scss';

startPreview();
announceLanguage();
keepAppOnPhone();

export default function App({ children }: { children?: ReactNode }) {
  return <NetworkProvider client={guideClient}>{children}</NetworkProvider>;
}
