import { useTexts } from '../../language';
import { link, replace } from '../../navigation';
import { a11y } from '../../platform/a11y';
import { Press, View } from '../../platform/elements';
import type { NeighbourView } from './exhibit';
import { exhibitTexts } from './exhibit.texts';
import './neighbours.scss';

interface Props {
  previous: NeighbourView | null;
  next: NeighbourView | null;
}

/** The stops before and after by number: like walking on along the square. */
export function Neighbours({ previous, next }: Props) {
  const texts = useTexts(exhibitTexts);
  if (!previous && !next) return null;
  const door = (stop: NeighbourView | null, side: 'previous' | 'next') =>
    stop ? (
      <Press
        className={`neighbour neighbour-${side}`}
        href={link('exhibit', { slug: stop.slug })}
        onPress={() => replace('exhibit', { slug: stop.slug })}
      >
        <View className="neighbour-side">{texts[side]}</View>
        <View className="neighbour-number">{stop.number}</View>
        <View className="neighbour-name">{stop.name}</View>
      </Press>
    ) : (
      <View className="neighbour" />
    );
  return (
    <View className="neighbours" {...a11y({ role: 'navigation', label: texts.neighbours })}>
      {door(previous, 'previous')}
      {door(next, 'next')}
    </View>
  );
}
