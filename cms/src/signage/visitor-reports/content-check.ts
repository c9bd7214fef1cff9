import type { Core } from '@strapi/strapi';
import { WeChatClient } from '../../ceremony/reminders/wechat-client';
import { weChatIdentity } from '../../ceremony/reminders/wechat-settings';
import type { ContentCheck } from './tables';

/** Has WeChat look at a text; `login` is a fresh code of wx.login, which WeChat wants to know whose text it is. */
export type TextCheck = (text: string, login: string) => Promise<ContentCheck>;

/**
 * WeChat's content check (security.msgSecCheck, version 2) where the server has credentials. A report is never held
 * up by it: a check that fails is noted as not made, and a person reads every report in any case. The openid is used
 * for this one question and forgotten.
 */
export function contentCheck(strapi: Core.Strapi): TextCheck | undefined {
  const identity = weChatIdentity();
  if (!identity) return undefined;
  const client = new WeChatClient(identity);
  return async (text, login) => {
    try {
      return await client.checkText(await client.openidOf(login), text);
    } catch (error) {
      strapi.log.warn(`WeChat's content check: ${(error as Error).message}`);
      return 'not-checked';
    }
  };
}
