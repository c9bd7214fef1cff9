import type { StopRowFragment } from '../../network/generated/graphql';

/** A place a visitor can stop at, as lists show it. */
export interface StopRowView {
  slug: string;
  number: number;
  name: string;
  summary: string;
  picture: StopRowFragment['cover'];
}

export function toStopRow({ slug, number, name, summary, cover }: StopRowFragment): StopRowView {
  return { slug, number, name, summary, picture: cover ?? null };
}
