import type { Messages } from './messages.types';

/** Browsers have no messages of WeChat; Taro would say yes to asking for one. */
export const messages: Messages | undefined = undefined;
