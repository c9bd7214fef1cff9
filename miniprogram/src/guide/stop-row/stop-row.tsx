import { Picture } from '../../components';
import { link, open } from '../../navigation';
import { Press, View } from '../../platform/elements';
import type { StopView } from './stop';
import './stop-row.scss';

/** One stop in a list: its number as on the sign beside it, its name, what it is, and its elevation. */
export function StopRow({ stop }: { stop: StopView }) {
  const { slug, number, name, summary } = stop;
  return (
    <Press className="stop-row" href={link('exhibit', { slug })} onPress={() => open('exhibit', { slug })}>
      <View className="stop-row-number">{number}</View>
      <View className="stop-row-text">
        <View className="stop-row-name">{name}</View>
        <View className="stop-row-summary">{summary}</View>
      </View>
      {stop.picture ? <Picture picture={stop.picture} size="thumb" decorative /> : null}
    </Press>
  );
}
