/** Whose mini-program this is, from WeChat's console. */
export interface WeChatAccount {
  readonly appId: string;
  readonly appSecret: string;
  /** Address of WeChat's API. */
  readonly api: string;
}

/** What the mini-program's owner sets so that reminders can be sent; all from WeChat's console. */
export interface WeChatSettings extends WeChatAccount {
  /** Subscription template of the reminder: what (thing), when (time), note (thing). */
  readonly reminderTemplate: string;
  /** Subscription template of a change; without one only the reminder itself tells of changes. */
  readonly changeTemplate: string | undefined;
  /** Names of the three fields in both templates, in that order. */
  readonly fields: readonly [string, string, string];
  /** Page that a message opens, with `?date=` after it; it has to exist in the released version. */
  readonly page: string;
  /** Version of the mini-program that a message opens. */
  readonly version: 'developer' | 'trial' | 'formal';
}

/** Reads WECHAT_APP_ID, WECHAT_APP_SECRET and WECHAT_API; undefined when the first two are not both set. */
export function weChatAccount(environment: NodeJS.ProcessEnv = process.env): WeChatAccount | undefined {
  const { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: appSecret, WECHAT_API: api } = environment;
  if (!appId || !appSecret) return undefined;
  return { appId, appSecret, api: (api || 'https://api.weixin.qq.com').replace(/\/+$/, '') };
}

/**
 * Reads WECHAT_APP_ID, WECHAT_APP_SECRET, WECHAT_REMINDER_TEMPLATE, WECHAT_CHANGE_TEMPLATE, WECHAT_TEMPLATE_FIELDS
 * (`thing1,time2,thing3`), WECHAT_REMINDER_PAGE, WECHAT_MINIPROGRAM_STATE and WECHAT_API. Undefined when the first
 * three are not all set: there are no reminders then.
 */
export function weChatSettings(environment: NodeJS.ProcessEnv = process.env): WeChatSettings | undefined {
  const account = weChatAccount(environment);
  const reminderTemplate = environment.WECHAT_REMINDER_TEMPLATE;
  if (!account || !reminderTemplate) return undefined;
  const [what = 'thing1', when = 'time2', note = 'thing3'] = (environment.WECHAT_TEMPLATE_FIELDS ?? '')
    .split(',')
    .map((field) => field.trim() || undefined);
  const version = environment.WECHAT_MINIPROGRAM_STATE;
  return {
    ...account,
    reminderTemplate,
    changeTemplate: environment.WECHAT_CHANGE_TEMPLATE || undefined,
    fields: [what, when, note],
    page: environment.WECHAT_REMINDER_PAGE || 'ceremony/flag/index',
    version: version === 'developer' || version === 'trial' ? version : 'formal',
  };
}
