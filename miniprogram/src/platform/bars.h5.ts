import type { Bars } from './bars.types';

/** The tab bar of the web is our own component and reads the language itself. */
export const bars: Bars = {
  title: (text) => {
    document.title = text;
  },
  tabs: () => {},
  mourning: () => {},
};
