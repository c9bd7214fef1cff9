import type { ReactNode } from 'react';
import { appTexts, useLanguage, useTexts } from '../../language';
import { useMourning } from '../../mourning';
import { useHere } from '../../navigation';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { useSharing } from '../../platform/sharing';
import type { Shared } from '../../platform/sharing.types';
import { useTextSize } from '../../preferences';
import type { TabName } from '../../routes';
import { MiniPlayer } from '../audio/mini-player';
import { PageBottom, PageTop } from './bars';
import './page.scss';

export interface PageProps {
  /** In the bar at the top and in the browser's tab. */
  title: string;
  /** Set on the five screens that the tab bar leads to. */
  tab?: TabName;
  /** The first thing on the screen is a picture that runs to the edges. */
  bleed?: boolean;
  /** The screen speaks of a day of national mourning: no colour. On such a day itself no screen has any. */
  mourning?: boolean;
  /** What is sent on when the screen is shared, where its title and address do not say enough. */
  sharing?: Partial<Shared> | undefined;
  /** The screen's own actions, always under the thumb. */
  foot?: ReactNode;
  children?: ReactNode;
}

/** Every screen stands inside one: colours, size of text, language, bars, the small player. */
export function Page({ title, tab, bleed = false, mourning = false, sharing, foot, children }: PageProps) {
  const { locale } = useLanguage();
  const texts = useTexts(appTexts);
  const { size, elder } = useTextSize();
  const here = useHere();
  const named = sharing?.title ?? title;
  useSharing({ path: here, ...sharing, title: named === texts.name ? named : `${named} · ${texts.name}` });
  const colourless = useMourning() || mourning;
  const classes = [
    'page',
    `language-${locale}`,
    elder && 'elder',
    size === 'largest' && 'largest',
    colourless && 'mourning',
  ];
  return (
    <View className={classes.filter(Boolean).join(' ')}>
      <PageTop title={title} tab={tab} mourning={colourless} />
      <View className="page-main" {...a11y({ role: 'main' })}>
        <View className={bleed ? 'page-content page-bleed' : 'page-content'}>{children}</View>
      </View>
      <View className="page-foot">
        <MiniPlayer />
        {foot}
        <PageBottom tab={tab} />
      </View>
    </View>
  );
}
