/** A story as far as the way to the next one needs it. */
export interface StoryInOrder {
  slug: string;
  position: number;
  title: string;
}

/** The story after this one; after the last comes the first, so that reading on never ends at a wall. */
export function nextStory(slug: string, all: readonly StoryInOrder[]): StoryInOrder | null {
  const order = [...all].sort((left, right) => left.position - right.position);
  const index = order.findIndex((story) => story.slug === slug);
  const next = order[(index + 1) % Math.max(1, order.length)];
  return next && next.slug !== slug ? next : null;
}
