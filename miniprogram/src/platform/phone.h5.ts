/** Language tag the reader's browser is set to. */
export const phoneLanguage = (): string => navigator.language || 'zh-CN';

/** True when text is set markedly larger than usual on the device. */
export const phoneTextIsLarge = (): boolean =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) > 24;

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
