export interface Shared {
  title: string;
  /** Path of the screen with its parameters, without a slash in front. */
  path: string;
}
