import { useEffect } from 'react';
import { announceLanguage, useLanguage } from '../../language';
import { bars } from '../../platform/bars';
import type { PageBarsProps } from './bars.types';

/** WeChat draws the bars; they only have to be told. */
export function PageBars({ title, tab, children }: PageBarsProps) {
  const { locale } = useLanguage();
  useEffect(() => bars.title(title), [title]);
  useEffect(() => {
    if (tab) announceLanguage();
  }, [tab, locale]);
  return <>{children}</>;
}
