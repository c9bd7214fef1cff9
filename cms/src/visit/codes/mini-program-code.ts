import { WeChatClient } from '../../ceremony/reminders/wechat-client';
import { weChatIdentity } from '../../ceremony/reminders/wechat-settings';

/** The screen that every code opens, as WeChat's console and its link rule want it. */
export const codePage = 'guide/exhibit/index';

/** One client, and so one access token, for as long as the credentials stay the same. */
let kept: { readonly credentials: string; readonly client: WeChatClient } | undefined;

/** Makes WeChat's own round codes; undefined without WeChat's credentials. */
export function miniProgramCodes(): { picture(text: string): Promise<Buffer> } | undefined {
  const identity = weChatIdentity();
  if (!identity) return undefined;
  const credentials = JSON.stringify(identity);
  if (kept?.credentials !== credentials) kept = { credentials, client: new WeChatClient(identity) };
  const { client } = kept;
  return {
    picture: (text) => client.miniProgramCode({ scene: text, page: codePage, version: identity.version }),
  };
}
