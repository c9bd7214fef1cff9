import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { appTexts, useTexts } from '../../language';
import { back } from '../../navigation';
import { bars } from '../../platform/bars';
import { Press } from '../../platform/elements';
import { Icon } from '../icon/icon';
import type { PageBarsProps } from './bars.types';
import { TabBar } from './tab-bar.h5';

export function PageBars({ title, tab, children }: PageBarsProps) {
  const texts = useTexts(appTexts);
  const document = tab === 'home' ? texts.name : `${title} · ${texts.name}`;
  useEffect(() => bars.title(document), [document]);
  useDidShow(() => bars.title(document));
  return (
    <>
      <header className="page-header">
        {tab ? (
          <span className="page-header-space" />
        ) : (
          <Press className="page-back" label={texts.back} onPress={back}>
            <Icon name="back" />
          </Press>
        )}
        <span className="page-title">{title}</span>
        <span className="page-header-space" />
      </header>
      <main>{children}</main>
      {tab ? <TabBar here={tab} /> : null}
    </>
  );
}
