import { useEffect } from 'react';
import { announceLanguage, useLanguage } from '../../language';
import { bars } from '../../platform/bars';
import type { PageBottomProps, PageTopProps } from './bars.types';

/** WeChat draws the bars; they only have to be told. */
export function PageTop({ title, tab, mourning }: PageTopProps) {
  const { locale } = useLanguage();
  useEffect(() => bars.title(title), [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bar is told again when the language changes
  useEffect(() => {
    if (tab) announceLanguage();
  }, [tab, locale]);
  useEffect(() => {
    if (tab) bars.mourning(mourning);
  }, [tab, mourning]);
  return null;
}

export function PageBottom(_props: PageBottomProps) {
  return null;
}
