import { expect, it } from 'vitest';
import { nextStory } from './next-story';

const story = (slug: string, position: number) => ({ slug, position, title: slug });
const all = [story('emblems', 3), story('pipes', 1), story('electrician', 2)];

it('leads from story to story in their order, and from the last to the first', () => {
  expect(nextStory('pipes', all)?.slug).toBe('electrician');
  expect(nextStory('emblems', all)?.slug).toBe('pipes');
});

it('leads nowhere from the only story, and to the first from one that was taken down', () => {
  expect(nextStory('pipes', [story('pipes', 1)])).toBeNull();
  expect(nextStory('pipes', [])).toBeNull();
  expect(nextStory('gone', all)?.slug).toBe('pipes');
});
