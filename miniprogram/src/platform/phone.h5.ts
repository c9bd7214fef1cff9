import type { TextSize } from './phone.types';

/** Language tag the reader's browser is set to. */
export const phoneLanguage = (): string => navigator.language || 'zh-CN';

/**
 * The size that fits how large text is set on the device. Lengths on the web follow the reader's own size already, so
 * that a very large one needs no more than the pages of the elder mode.
 */
export const phoneTextSize = (): TextSize =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) > 24 ? 'elder' : 'standard';

/** True when the browser is set to tell sites not to follow its reader. */
export const asksNotToBeCounted = (): boolean => {
  const { globalPrivacyControl, doNotTrack } = navigator as {
    globalPrivacyControl?: boolean;
    doNotTrack?: string;
  };
  return globalPrivacyControl === true || doNotTrack === '1';
};

export const tapFeedback = (): void => {
  navigator.vibrate?.(10);
};

export const showLanguageOfDocument = (language: 'zh-CN' | 'en'): void => {
  document.documentElement.lang = language;
};
