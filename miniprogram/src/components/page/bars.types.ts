import type { ReactNode } from 'react';
import type { TabName } from '../../routes';

export interface PageBarsProps {
  title: string;
  tab: TabName | undefined;
  children: ReactNode;
}
