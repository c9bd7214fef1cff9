/** Which mini-program this server speaks for. */
export interface WeChatIdentity {
  readonly appId: string;
  readonly appSecret: string;
  /** Version of the mini-program that a message or a code opens. */
  readonly version: 'developer' | 'trial' | 'formal';
  /** Address of WeChat's API. */
  readonly api: string;
}

/** What the mini-program's owner sets so that reminders can be sent; all from WeChat's console. */
export interface WeChatSettings extends WeChatIdentity {
  /** Subscription template of the reminder: what (thing), when (time), note (thing). */
  readonly reminderTemplate: string;
  /** Subscription template of a change; without one only the reminder itself tells of changes. */
  readonly changeTemplate: string | undefined;
  /** Names of the three fields in both templates, in that order. */
  readonly fields: readonly [string, string, string];
  /** Page that a message opens, with `?date=` after it; it has to exist in the released version. */
  readonly page: string;
}

/** Reads WECHAT_APP_ID, WECHAT_APP_SECRET, WECHAT_MINIPROGRAM_STATE and WECHAT_API; undefined without the first two. */
export function weChatIdentity(environment: NodeJS.ProcessEnv = process.env): WeChatIdentity | undefined {
  const { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: appSecret } = environment;
  if (!appId || !appSecret) return undefined;
  const version = environment.WECHAT_MINIPROGRAM_STATE;
  return {
    appId,
    appSecret,
    version: version === 'developer' || version === 'trial' ? version : 'formal',
    api: (environment.WECHAT_API || 'https://api.weixin.qq.com').replace(/\/+$/, ''),
  };
}

/**
 * Reads the identity, WECHAT_REMINDER_TEMPLATE, WECHAT_CHANGE_TEMPLATE, WECHAT_TEMPLATE_FIELDS
 * (`thing1,time2,thing3`) and WECHAT_REMINDER_PAGE. Undefined without an identity or the first of them: there are no
 * reminders then.
 */
export function weChatSettings(environment: NodeJS.ProcessEnv = process.env): WeChatSettings | undefined {
  const identity = weChatIdentity(environment);
  const reminderTemplate = environment.WECHAT_REMINDER_TEMPLATE;
  if (!identity || !reminderTemplate) return undefined;
  const [what = 'thing1', when = 'time2', note = 'thing3'] = (environment.WECHAT_TEMPLATE_FIELDS ?? '')
    .split(',')
    .map((field) => field.trim() || undefined);
  return {
    ...identity,
    reminderTemplate,
    changeTemplate: environment.WECHAT_CHANGE_TEMPLATE || undefined,
    fields: [what, when, note],
    page: environment.WECHAT_REMINDER_PAGE || 'ceremony/flag/index',
  };
}
