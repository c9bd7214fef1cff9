/** A code as the server lists it. */
export interface PrintableCode {
  readonly kind: 'stop' | 'tour' | 'area';
  readonly text: string;
  readonly address: string;
  readonly number: number | null;
  readonly zh: string;
  readonly en: string;
  readonly published: boolean;
}

export interface CodeList {
  readonly codes: readonly PrintableCode[];
  readonly unprintable: readonly { readonly zh: string; readonly why: string }[];
  readonly origin: string;
  readonly originIsSet: boolean;
  /** For WeChat's console: what an ordinary code's address begins with, and the page it opens. */
  readonly linkRule: string;
  readonly page: string;
  /** Whether this server may ask WeChat for mini-program codes. */
  readonly miniProgram: boolean;
}

export const kindNames = { stop: '展项', tour: '路线', area: '区域' } as const;
