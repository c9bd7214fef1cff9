import { useTexts } from '../../language';
import { a11y } from '../../platform/a11y';
import { View } from '../../platform/elements';
import { toursTexts } from '../tours/tours.texts';
import './progress-bar.scss';

/** How far along a tour is: one piece for each stop. */
export function ProgressBar({ at, count }: { at: number; count: number }) {
  const texts = useTexts(toursTexts);
  return (
    <View className="progress-bar" {...a11y({ role: 'img', label: texts.placeSaid(at, count) })}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
        <View key={index} className={index < at ? 'progress-piece progress-reached' : 'progress-piece'} />
      ))}
    </View>
  );
}
