import { appTexts, useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import './states.scss';

export type SkeletonShape = 'picture' | 'heading' | 'line' | 'card' | 'row';

/** The outline of what is coming, in order: `<Skeleton shapes={['picture', 'heading', 'line', 'line']} />`. */
export function Skeleton({ shapes }: { shapes: readonly SkeletonShape[] }) {
  const texts = useTexts(appTexts);
  return (
    <View className="skeleton" {...a11y({ role: 'status', label: texts.loading })}>
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes never move
        <View key={index} className={`skeleton-${shape}`} />
      ))}
    </View>
  );
}
