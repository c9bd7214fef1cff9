import { type PictureView, picture } from '../../components/picture/picture';
import type { StopRowFragment } from '../../network/generated/graphql';

/** A place a visitor can stop at, as lists show it. */
export interface StopView {
  slug: string;
  number: number;
  name: string;
  summary: string;
  picture: PictureView | undefined;
}

export function toStop({ slug, number, name, summary, cover }: StopRowFragment): StopView {
  return { slug, number, name, summary, picture: picture(cover) };
}
