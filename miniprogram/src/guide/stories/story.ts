import { type PictureView, picture } from '../../components/picture/picture';
import type { StoryCardFragment } from '../../network/generated/graphql';
import { openingSentences } from './opening-sentences';

/** A story as lists show it. */
export interface StoryCardView {
  slug: string;
  title: string;
  /** The first sentence or two. */
  opening: string;
  picture: PictureView | undefined;
}

export function toStoryCard({ slug, title, body, cover }: StoryCardFragment): StoryCardView {
  return { slug, title, opening: openingSentences(body), picture: picture(cover) };
}
