import type { PictureSource } from './picture';

export interface ImageProps {
  sources: readonly PictureSource[];
  /** Empty for decoration. */
  alternativeText: string;
  /** How wide it is shown, as in the HTML attribute `sizes`. */
  sizes: string;
  /** At the head of the screen: fetched at once. */
  eager: boolean;
  focus: { x: number; y: number };
}
