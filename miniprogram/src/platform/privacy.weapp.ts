import Taro from '@tarojs/taro';
import type { Privacy } from './privacy.types';

export const privacy: Privacy | undefined = {
  agreed: () =>
    new Promise((resolve) => {
      // WeChat before 2.32.3 has no guideline to agree to.
      if (!Taro.canIUse('requirePrivacyAuthorize')) {
        resolve(true);
        return;
      }
      const asking = Taro.requirePrivacyAuthorize({
        success: () => resolve(true),
        fail: () => resolve(false),
      });
      Promise.resolve(asking).catch(() => {});
    }),
  read() {
    Promise.resolve(Taro.openPrivacyContract({ fail: () => {} })).catch(() => {});
  },
};
