/** What the server sums up of a span of days. */
export interface UsageReport {
  readonly from: string;
  readonly to: string;
  readonly days: readonly { readonly day: string; readonly opened: number; readonly finished: number }[];
  readonly stops: readonly StopUsage[];
  readonly missed: readonly { readonly number: number; readonly typed: number; readonly scanned: number }[];
  readonly languages: readonly { readonly locale: string; readonly opened: number }[];
}

export interface StopUsage {
  readonly slug: string;
  readonly number: number | null;
  readonly name: string;
  readonly opened: number;
  readonly byCode: number;
  readonly byNumber: number;
  readonly begun: number;
  readonly finished: number;
}
