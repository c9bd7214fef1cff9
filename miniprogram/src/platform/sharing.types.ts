export interface Shared {
  title: string;
  /** Path of the screen with its parameters, without a slash in front. */
  path: string;
  /** File on the phone shown beside the title; without one WeChat shows the screen. */
  picture?: string | undefined;
}
