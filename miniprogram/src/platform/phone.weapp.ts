import Taro from '@tarojs/taro';
import type { TextSize } from './phone.types';

/** Language tag the phone is set to, e.g. `zh_CN`. */
export const phoneLanguage = (): string => {
  try {
    return Taro.getAppBaseInfo().language ?? 'zh-CN';
  } catch {
    return 'zh-CN';
  }
};

/** The size that fits how large text is set in WeChat: 17 is usual, 23 the largest but one. */
export const phoneTextSize = (): TextSize => {
  try {
    const { fontSizeSetting = 17 } = Taro.getAppBaseInfo() as { fontSizeSetting?: number };
    if (fontSizeSetting >= 23) return 'largest';
    return fontSizeSetting >= 19 ? 'elder' : 'standard';
  } catch {
    return 'standard';
  }
};

/** WeChat has no such setting; the guide has its own. */
export const asksNotToBeCounted = (): boolean => false;

export const tapFeedback = (): void => {
  Taro.vibrateShort({ type: 'light', fail: () => {} });
};

/** WeChat has no document to name a language for. */
export const showLanguageOfDocument = (_language: 'zh-CN' | 'en'): void => {};
