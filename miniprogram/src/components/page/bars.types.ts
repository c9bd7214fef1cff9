import type { TabName } from '../../routes';

export interface PageTopProps {
  title: string;
  mourning: boolean;
  tab: TabName | undefined;
}
export interface PageBottomProps {
  tab: TabName | undefined;
}
