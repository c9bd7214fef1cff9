import type { TabName } from '../../routes';

export interface PageTopProps {
  title: string;
  tab: TabName | undefined;
}
export interface PageBottomProps {
  tab: TabName | undefined;
}
