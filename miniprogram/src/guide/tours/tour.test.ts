import { describe, expect, it } from 'vitest';
import { toTourStops } from './tour';

const stop = (position: number, slug: string) => ({
  position,
  minutes: 5,
  exhibit: { slug, number: position + 10, name: slug },
});

describe('stops of a tour', () => {
  it('come in the order of their positions, whatever order they arrive in', () => {
    const stops = toTourStops([stop(3, 'huabiao'), stop(1, 'flagpole'), stop(2, 'square')]);
    expect(stops.map(({ key }) => key)).toEqual(['flagpole', 'square', 'huabiao']);
  });

  it('a place visited twice keeps two places in the progress', () => {
    const stops = toTourStops([stop(1, 'square'), stop(2, 'monument'), stop(3, 'square')]);
    expect(stops.map(({ key }) => key)).toEqual(['square', 'monument', 'square~2']);
  });
});
