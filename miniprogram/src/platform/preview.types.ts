/** A curator's look at the guide as it would be: drafts, another instant, another visitor. */
export interface Preview {
  /** What the server is shown with every question; it decides what may be seen. */
  readonly ticket: string;
  /** The instant that the screens are shown at, ISO 8601; the clock runs on from there. */
  readonly at?: string | undefined;
  readonly language?: string | undefined;
  readonly text?: string | undefined;
}
