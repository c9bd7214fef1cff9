import Taro from '@tarojs/taro';
import type { Allowed, Messages } from './messages.types';

/** WeChat's own code: the visitor has switched off all messages of this mini-program. */
const switchedOff = 20004;

type Answers = Readonly<Record<string, string>>;

export const messages: Messages | undefined = {
  allow: (templates) =>
    new Promise<Allowed>((resolve) => {
      const options = {
        tmplIds: [...templates],
        success: (answers: unknown) =>
          resolve({ granted: templates.filter((id) => (answers as Answers)[id] === 'accept') }),
        fail: ({ errCode }: { errCode?: number }) => resolve(errCode === switchedOff ? 'off' : 'failed'),
      };
      Promise.resolve(
        Taro.requestSubscribeMessage(options as unknown as Taro.requestSubscribeMessage.Option),
      ).catch(() => {});
    }),
  code: () =>
    new Promise((resolve) => {
      const asking = Taro.login({
        success: ({ code }) => resolve(code || undefined),
        fail: () => resolve(undefined),
      });
      Promise.resolve(asking).catch(() => {});
    }),
};
