/** What WeChat's server API answers with. */
export interface WeChatAnswer {
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly access_token?: string;
  readonly expires_in?: number;
  readonly openid?: string;
  /** Of a content check. */
  readonly result?: { readonly suggest?: 'pass' | 'review' | 'risky' };
}

/** WeChat answered with an error code (its documentation: "errcode"). */
export class WeChatRefused extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(`WeChat ${code}: ${message}`);
  }
}

/** WeChat could not be asked at all: nothing was received there. */
export class WeChatUnreachable extends Error {}
