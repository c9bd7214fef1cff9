import { Icon, Note } from '../../components';
import { useTexts } from '../../language';
import { link, open } from '../../navigation';
import type { StopRowFragment } from '../../network/generated/graphql';
import { Press, View } from '../../platform/elements';
import { guideTexts } from '../guide.texts';
import { useProgressIn } from '../progress/progress-store';
import type { TourStopView } from '../tours/tour';
import { toursTexts } from '../tours/tours.texts';
import './stop-line.scss';

interface Props {
  stop: TourStopView & { transition: string | null; exhibit: StopRowFragment };
  /** Counted from 1 along the tour. */
  order: number;
  tour: string;
}

/** A stop on the line of a tour: what to do there, how long, and whether it lies behind. */
export function StopLine({ stop, order, tour }: Props) {
  const texts = useTexts(toursTexts);
  const words = useTexts(guideTexts);
  const progress = useProgressIn(tour);
  const isDone = progress?.done.includes(stop.key) === true;
  const isHere = progress?.at === stop.key && !progress.finished;
  const { slug } = stop.exhibit;
  const facts = [words.number(stop.number), stop.minutes > 0 ? texts.minutesHere(stop.minutes) : ''];
  const classes = ['stop-line', isDone && 'stop-line-done', isHere && 'stop-line-here'];
  return (
    <Press
      className={classes.filter(Boolean).join(' ')}
      href={link('exhibit', { slug })}
      onPress={() => open('exhibit', { slug })}
    >
      <View className="stop-line-mark">{isDone ? <Icon name="check" /> : order}</View>
      <View className="stop-line-text">
        <View className="stop-line-name">{stop.name}</View>
        <Note>{facts.filter(Boolean).join(' · ')}</Note>
        {stop.transition ? <View className="stop-line-transition">{stop.transition}</View> : null}
      </View>
    </Press>
  );
}
