import { WeChatClient } from '../../ceremony/reminders/wechat-client';
import { weChatIdentity } from '../../ceremony/reminders/wechat-settings';

/** The screen that every code opens, as WeChat's console and its link rule want it. */
export const codePage = 'guide/exhibit/index';

let client: WeChatClient | undefined;

/** Makes WeChat's own round codes; undefined without WeChat's credentials. */
export function miniProgramCodes(): { picture(text: string): Promise<Buffer> } | undefined {
  const identity = weChatIdentity();
  if (!identity) return undefined;
  client ??= new WeChatClient(identity);
  const made = client;
  return {
    picture: (text) => made.miniProgramCode({ scene: text, page: codePage, version: identity.version }),
  };
}
