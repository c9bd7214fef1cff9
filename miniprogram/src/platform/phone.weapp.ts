import Taro from '@tarojs/taro';

/** Language tag the phone is set to, e.g. `zh_CN`. */
export const phoneLanguage = (): string => {
  try {
    return Taro.getAppBaseInfo().language ?? 'zh-CN';
  } catch {
    return 'zh-CN';
  }
};

/** True when text is set markedly larger than usual in WeChat (17 is usual). */
export const phoneTextIsLarge = (): boolean => {
  try {
    return ((Taro.getAppBaseInfo() as { fontSizeSetting?: number }).fontSizeSetting ?? 17) >= 20;
  } catch {
    return false;
  }
};

/** WeChat has no such setting; the guide has its own. */
export const asksNotToBeCounted = (): boolean => false;

export const tapFeedback = (): void => {
  Taro.vibrateShort({ type: 'light', fail: () => {} });
};

/** WeChat has no document to name a language for. */
export const showLanguageOfDocument = (_language: 'zh-CN' | 'en'): void => {};
