import type { ReactNode } from 'react';
import { useLanguage } from '../../language';
import { useTextSize } from '../../preferences';
import { View } from '../../platform/elements';
import type { TabName } from '../../routes';
import { PageBars } from './bars';
import './page.scss';

export interface PageProps {
  /** In the bar at the top and in the browser's tab. */
  title: string;
  /** Set on the five screens that the tab bar leads to. */
  tab?: TabName;
  /** The first thing on the screen is a picture that runs to the edges. */
  bleed?: boolean;
  /** A day of national mourning: no colour. */
  mourning?: boolean;
  children?: ReactNode;
}

/** Every screen stands inside one: colours, size of text, language, bars, the small player. */
export function Page({ title, tab, bleed = false, mourning = false, children }: PageProps) {
  const { locale } = useLanguage();
  const { size } = useTextSize();
  const classes = ['page', `language-${locale}`, size === 'elder' && 'elder', mourning && 'mourning'];
  return (
    <View className={classes.filter(Boolean).join(' ')}>
      <PageBars title={title} tab={tab}>
        <View className={bleed ? 'page-content page-bleed' : 'page-content'}>{children}</View>
      </PageBars>
    </View>
  );
}
